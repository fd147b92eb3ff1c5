import { VerifyChain } from '#audit';
import { inConsole } from './open-context.ts';

export const verifyAudit = async (): Promise<boolean> => {
  const { checked, brokenAt } = await inConsole(({ app }) => app.get(VerifyChain).run());
  console.log(
    brokenAt
      ? `The chain is broken at entry ${brokenAt} (${checked} before it hold).`
      : `${checked} entries hold.`,
  );
  return brokenAt === null;
};
