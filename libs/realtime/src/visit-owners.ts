/** Port: whose visit it is. Filled by the app from the lib that keeps visits. */
export abstract class VisitOwners {
  abstract ownerOf(visitId: string): Promise<string | null>;
}
