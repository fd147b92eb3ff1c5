/** Port: which centre somebody stands at who read this code off its door, filled from the lib that shows the codes. */
export abstract class DoorPresence {
  /** @throws where the code is none, or too old. */
  abstract centreOf(code: string): string;
}
