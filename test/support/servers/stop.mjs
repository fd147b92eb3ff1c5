/** Ends what start.mjs started, and only that. */
export default async () => {
  await globalThis.charyeTestServers?.stop();
  globalThis.charyeTestServers = undefined;
};
