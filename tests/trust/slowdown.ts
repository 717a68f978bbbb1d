const MILLISECONDS = 200;

/** By how much other programs slow this machine down now: 1 where a processor is free, 4 where four share it. */
export function slowdown(): number {
  const began = performance.now();
  const before = process.cpuUsage();
  const taken = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  while (taken() < MILLISECONDS);
  return Number(Math.max(1, (performance.now() - began) / taken()).toFixed(1));
}
