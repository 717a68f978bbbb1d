"""Prints, as JSON, what igraph finds in a GraphML file: python3 read_igraph.py graphml FILE"""

import json
import math
import sys

import igraph


def present(values):
    """igraph fills in what is not said: "" for a text, NaN for a number."""
    return {name: value for name, value in values.items() if value != "" and not (isinstance(value, float) and math.isnan(value))}


def plain(id):
    """igraph 0.10 keeps an ampersand of an id as libxml2 hands it over."""
    return id.replace("&#38;", "&")


graph = igraph.Graph.Read_GraphML(sys.argv[2])
ids = [plain(vertex["id"]) for vertex in graph.vs]
edges = {
    plain(edge["id"]): {**present(edge.attributes()), "source": ids[edge.source], "target": ids[edge.target]}
    for edge in graph.es
}
nodes = {plain(vertex["id"]): present(vertex.attributes()) for vertex in graph.vs}
print(json.dumps({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}))
