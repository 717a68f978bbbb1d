"""Prints, as JSON, what pandas finds in the tables of an archive: python3 read_pandas.py FILE"""

import json
import sys
import zipfile

import pandas as pd

PANDAS_TYPES = {"string": str, "number": float, "integer": float, "boolean": str}


def read(archive, resource):
    """A table, its columns typed as its Table Schema says; a cell of nothing is no value."""
    types = {field["name"]: PANDAS_TYPES[field["type"]] for field in resource["schema"]["fields"]}
    booleans = [field["name"] for field in resource["schema"]["fields"] if field["type"] == "boolean"]
    with archive.open(resource["path"]) as file:
        table = pd.read_csv(file, dtype=types, keep_default_na=False, na_values=[""], float_precision="round_trip")
    for record in table.to_dict("records"):
        values = {name: value for name, value in record.items() if not (isinstance(value, float) and pd.isna(value))}
        yield {**values, **{name: values[name] == "true" for name in booleans if name in values}}


with zipfile.ZipFile(sys.argv[1]) as archive:
    package = json.load(archive.open("datapackage.json"))
    tables = {resource["name"]: list(read(archive, resource)) for resource in package["resources"] if resource["name"] in ("nodes", "edges")}

members = {name: {row.pop("id"): row for row in rows} for name, rows in tables.items()}
print(json.dumps({"directed": True, **members}))
