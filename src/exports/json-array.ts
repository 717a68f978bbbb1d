/** The members of all batches as one JSON array, a member a line, in a piece for each batch. */
export async function* jsonArray<Member>(
  batches: AsyncIterable<readonly Member[]>,
  shape: (member: Member) => unknown,
): AsyncGenerator<string, void> {
  yield "[";
  let separator = "\n";
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield separator + batch.map((member) => JSON.stringify(shape(member))).join(",\n");
    separator = ",\n";
  }
  yield "\n]";
}
