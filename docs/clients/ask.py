"""Every document that a body issued, page by page, with the standard library alone.

python3 docs/clients/ask.py [address] [issuer]
"""

import json
import sys
import urllib.request

address = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"
issuer = sys.argv[2] if len(sys.argv) > 2 else "agency/state-council"

QUERY = """
query DocumentsOf($issuer: ID!, $after: String) {
  documents(filter: { issuer: $issuer }, orderBy: [{ by: ISSUED }], first: 5, after: $after) {
    nodes { issued name }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(**variables):
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]["documents"]


sys.stdout.reconfigure(encoding="utf-8")
after = None
while True:
    page = ask(issuer=issuer, after=after)
    for document in page["nodes"]:
        print(document["issued"] or "", document["name"], sep="\t")
    if not page["pageInfo"]["hasNextPage"]:
        break
    after = page["pageInfo"]["endCursor"]
