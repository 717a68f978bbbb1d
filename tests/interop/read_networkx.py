"""Prints, as JSON, what NetworkX finds in a file: python3 read_networkx.py graphml|gexf…|json|pajek|dot FILE"""

import json
import sys

import networkx as nx


def read(kind, path):
    if kind == "graphml":
        return nx.read_graphml(path)
    if kind.startswith("gexf"):
        return nx.read_gexf(path)
    if kind == "pajek":
        return nx.read_pajek(path)
    if kind == "dot":
        return nx.nx_agraph.read_dot(path)
    with open(path, encoding="utf-8") as file:
        return nx.node_link_graph(json.load(file))


def node_values(values):
    position = values.pop("viz", {}).get("position", {})
    return {**values, **{axis: position[axis] for axis in "xy" if axis in position}}


def unescaped(values):
    """Graphviz leaves it to who draws to read what a backslash says."""
    return {name: plain(value) for name, value in values.items()}


def plain(text):
    return "".join("\n" if part == "\\n" else part[-1:] if part.startswith("\\") else part for part in parts(text))


def parts(text):
    at = 0
    while at < len(text):
        size = 2 if text[at] == "\\" else 1
        yield text[at : at + size]
        at += size


def triple(key, source, target, values):
    """Pajek's arcs have no ids: what stands for one is what it says."""
    return str(key), {**values, "source": source, "target": target}


kind, path = sys.argv[1:]
graph = read(kind, path)
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else [(s, t, d.get("id"), d) for s, t, d in graph.edges(data=True)]
nodes = [(str(id), node_values(values)) for id, values in graph.nodes(data=True)]
edges = [triple(key, source, target, values) for source, target, key, values in edges]
if kind == "pajek":
    nodes = [(id, {}) for id, _ in nodes]
    edges = [(str(at), {"source": v["source"], "target": v["target"], "type": v["l"]}) for at, (_, v) in enumerate(edges)]
if kind == "dot":
    nodes = [(plain(id), unescaped(values)) for id, values in nodes]
    edges = [(plain(id), unescaped(values)) for id, values in edges]
print(json.dumps({"directed": graph.is_directed(), "nodes": dict(nodes), "edges": dict(edges)}))
