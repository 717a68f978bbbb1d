/**
 * @generated SignedSource<<0c34f6f01c3fa4a063ecdc0aa11ad3bc>>
 * @lightSyntaxTransform
 */

/* eslint-disable */

'use strict';

import documentsRowQuery_graphql from './documentsRowQuery.graphql';

var node = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": documentsRowQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "documents_row",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "issued",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Document",
  "abstractKey": null
};

node.hash = "f06a6facf20cdf46765856b611a9c7a7";

export default node;
