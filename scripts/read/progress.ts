/** Called with each step, and how far it has come. */
export type Progress = (step: string, done: number, of: number) => void;
