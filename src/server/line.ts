type Call = () => void;

const urgent: Call[] = [];
const ordinary: Call[] = [];

/**
 * Waits until those before have begun, each in a turn of the event loop of its own. Node reads all connections that have sent
 * something in one turn; whatever they ask would else be answered in that turn, for which nobody else is heard.
 * What is urgent waits for what is urgent alone, and holds up nothing else.
 */
export function standInLine(isUrgent = false): Promise<void> {
  return new Promise((resolve) => {
    if (urgent.length + ordinary.length === 0) setImmediate(callNext);
    (isUrgent ? urgent : ordinary).push(resolve);
  });
}

function callNext(): void {
  urgent.shift()?.();
  ordinary.shift()?.();
  if (urgent.length + ordinary.length > 0) setImmediate(callNext);
}
