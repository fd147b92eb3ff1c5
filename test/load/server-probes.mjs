/** Answers how much memory the process holds and for how long its event loop stood still since last asked. */
export const answerProbes = (delays, more = {}) => {
  delays.enable();
  let longest = { millis: 0, busy: 0 };
  let last = performance.now();
  let used = process.cpuUsage();
  const tick = () => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(used);
    const millis = now - last - 1;
    if (millis > longest.millis) longest = { millis, busy: Math.min(millis, (user + system) / 1_000) };
    last = now;
    used = process.cpuUsage();
  };
  setInterval(tick, 1).unref();
  const probes = {
    memory: () => {
      // What was only let go of, not freed, is not held.
      global.gc?.();
      global.gc?.();
      return process.memoryUsage().rss;
    },
    loop: () => {
      tick();
      const answer = { probe: longest.millis, busy: longest.busy, monitor: delays.max / 1e6 };
      longest = { millis: 0, busy: 0 };
      delays.reset();
      return answer;
    },
    ...more,
  };
  process.on('message', ({ id, ask, with: argument }) => {
    void Promise.resolve(probes[ask](argument)).then((answer) => process.send({ id, answer }));
  });
  process.on('disconnect', () => process.exit(0));
  process.send('ready');
};
