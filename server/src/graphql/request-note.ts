/** What the API finds out about a question, for the line that the log has of each. */
export interface RequestNote {
  /** The name that the question has, cut short. */
  operation?: string;
  /** What it costs, in points. */
  cost?: number;
  /** The code of its first error. */
  code?: string;
}
