export const deviceKinds = ['display', 'kiosk', 'tablet', 'door'] as const;
export type DeviceKind = (typeof deviceKinds)[number];
