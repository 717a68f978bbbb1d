"""Prints, as JSON, what NetworkX finds in a file: python3 read_networkx.py graphml|gexf|json FILE"""

import json
import sys

import networkx as nx


def read(kind, path):
    if kind == "graphml":
        return nx.read_graphml(path)
    if kind == "gexf":
        return nx.read_gexf(path)
    with open(path, encoding="utf-8") as file:
        return nx.node_link_graph(json.load(file))


def node_values(values):
    position = values.pop("viz", {}).get("position", {})
    return {**values, **{axis: position[axis] for axis in "xy" if axis in position}}


kind, path = sys.argv[1:]
graph = read(kind, path)
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else [(s, t, d.get("id"), d) for s, t, d in graph.edges(data=True)]
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": {str(id): node_values(values) for id, values in graph.nodes(data=True)},
            "edges": {str(key): {**values, "source": source, "target": target} for source, target, key, values in edges},
        }
    )
)
