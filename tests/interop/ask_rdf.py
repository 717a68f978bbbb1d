"""Prints, as JSON, the answer to each question as CSV: python3 ask_rdf.py FILE.ttl QUESTION.rq…"""

import json
import sys

import rdflib

rdflib.NORMALIZE_LITERALS = False
graph = rdflib.Graph().parse(sys.argv[1], format="turtle")
answers = {}
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as question:
        answers[path] = graph.query(question.read()).serialize(format="csv").decode("utf-8").replace("\r\n", "\n")
print(json.dumps(answers))
