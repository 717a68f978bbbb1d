/** What GraphiQL asks, unchanged, and the whole answer with its errors and extensions. */
export async function ask(question: object): Promise<object> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(question),
  });
  return response.json();
}
