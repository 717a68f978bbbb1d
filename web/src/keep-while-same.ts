/** Gives the last value again while a new one is the same, so that nothing is drawn anew for it. */
export function keepWhileSame<Value>(isSame: (one: Value, other: Value) => boolean): (next: Value) => Value {
  let last: Value | undefined;
  return (next) => {
    if (last === undefined || !isSame(last, next)) last = next;
    return last;
  };
}
