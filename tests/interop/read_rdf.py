"""Prints, as N-Triples, what rdflib finds in a file: python3 read_rdf.py turtle|json-ld FILE"""

import sys

import rdflib

# Else "1984"^^xsd:gYear would be written again as a date.
rdflib.NORMALIZE_LITERALS = False
sys.stdout.write(rdflib.Graph().parse(sys.argv[2], format=sys.argv[1]).serialize(format="nt"))
