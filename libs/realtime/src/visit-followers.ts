/** Port: whether whoever calls may follow a visit. Filled by the app from the lib that keeps visits. */
export abstract class VisitFollowers {
  abstract mayFollow(visitId: string): Promise<boolean>;
}
