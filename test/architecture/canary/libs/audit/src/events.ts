export const auditHappened = 'audit';
