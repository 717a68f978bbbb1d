"""Writes a graph with NetworkX and says what it took: python3 write.py graphml|gexf|json GRAPH.json FILE"""

import json
import os
import resource
import sys
import time

import networkx as nx


def peak():
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


kind, source, target = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    graph = nx.node_link_graph(json.load(file))
graph.graph.clear()
for _, values in graph.nodes(data=True):
    for name in ("aliases", "evidence"):
        values.pop(name, None)
for *_, values in graph.edges(data=True):
    values.pop("evidence", None)

before = peak()
started = time.process_time()
if kind == "graphml":
    nx.write_graphml(graph, target)
elif kind == "gexf":
    nx.write_gexf(graph, target)
else:
    with open(target, "w", encoding="utf-8") as file:
        json.dump(nx.node_link_data(graph), file, ensure_ascii=False)
seconds = round(time.process_time() - started, 2)
print(json.dumps({"seconds": seconds, "before": before, "peak": peak(), "megabytes": round(os.path.getsize(target) / 1e6)}))
