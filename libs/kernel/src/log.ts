import { pino, type Logger } from 'pino';
import { currentContext } from './request-context.ts';

export type { Logger };

/** The log of a process: JSON lines with the correlation id, never a name or a phone number. */
export const openLog = (processName: string, level: string): Logger =>
  pino({
    name: processName,
    level,
    base: { process: processName },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ correlationId: currentContext().correlationId }),
    serializers: { error: pino.stdSerializers.err },
  });
