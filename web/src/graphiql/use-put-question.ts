import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";
import type { Question } from "./parse-question.ts";

/** Puts a question into GraphiQL's editor and asks it; undefined until the editors are there. */
export function usePutQuestion(): ((question: Question) => void) | undefined {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const actions = useGraphiQLActions();
  if (!queryEditor || !variableEditor || !responseEditor) return undefined;
  return ({ text }) => {
    const documentAST = parse(text);
    const operations = documentAST.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value;
    queryEditor.setValue(text);
    variableEditor.setValue("");
    // GraphiQL reads the text a moment later; until then it would ask for the operation that was there before.
    if (operationName) {
      actions.setOperationFacts({ documentAST, operationName, operations });
      actions.setOperationName(operationName);
    }
    void actions.run();
  };
}
