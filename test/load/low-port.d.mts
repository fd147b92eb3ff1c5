export function lowPort(after?: number): Promise<number>;
