"""Prints, as JSON, what igraph finds in a file: python3 read_igraph.py graphml|pajek FILE"""

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


kind, path = sys.argv[1:]
if kind == "graphml":
    graph = igraph.Graph.Read_GraphML(path)
    ids = [plain(vertex["id"]) for vertex in graph.vs]
    edge_ids = [plain(edge["id"]) for edge in graph.es]
    nodes = {plain(vertex["id"]): present(vertex.attributes()) for vertex in graph.vs}
    said = [present(edge.attributes()) for edge in graph.es]
else:
    graph = igraph.Graph.Read_Pajek(path)
    ids = [vertex["id"] if "id" in vertex.attributes() else vertex["name"] for vertex in graph.vs]
    edge_ids = [str(at) for at in range(graph.ecount())]
    nodes = {id: {} for id in ids}
    said = [{"type": edge["label"]} for edge in graph.es]
edges = {
    id: {**values, "source": ids[edge.source], "target": ids[edge.target]} for id, values, edge in zip(edge_ids, said, graph.es)
}
print(json.dumps({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}))
