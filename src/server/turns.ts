type Call = () => void;

const urgent: Call[] = [];
const ordinary: Call[] = [];

/**
 * Waits for a turn of the event loop of one's own. Whoever asks at once would else be answered in one turn,
 * for which nobody else is heard. What is urgent waits for what is urgent alone, and holds up nothing else.
 */
export function takeTurn(isUrgent = false): Promise<void> {
  return new Promise((resolve) => {
    if (urgent.length + ordinary.length === 0) setImmediate(giveTurn);
    (isUrgent ? urgent : ordinary).push(resolve);
  });
}

function giveTurn(): void {
  urgent.shift()?.();
  ordinary.shift()?.();
  if (urgent.length + ordinary.length > 0) setImmediate(giveTurn);
}
