/**
 * Terms that tell a function, separated by commas, in English, German, French, Spanish, Portuguese,
 * Italian and Dutch. Accents and stop words do not matter; `*` stands for any ending.
 */
export interface SubjectTerms {
  /** Call the function by its name, or name its head. */
  names: string;
  /** A craft of this function and of hardly any other. */
  crafts?: string;
  /** Lean towards it; others use the word too. */
  hints?: string;
  /** Tell it when nothing else is told: every function has its own operations and analysts. */
  soft?: string;
}
