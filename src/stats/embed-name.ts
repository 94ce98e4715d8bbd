/**
 * What can be embedded, as addresses name it: drawings of a problem, the fact card of a municipality, and what
 * an outcome contract comes to.
 */
export const EMBED_NAMES = [
	'karta',
	'serie',
	'rangordning',
	'behov-och-fonder',
	'kommun',
	'utfallskontrakt',
] as const;
export type EmbedName = (typeof EMBED_NAMES)[number];

/** Those that are of a problem. */
export type ProblemForm = Exclude<EmbedName, 'kommun' | 'utfallskontrakt'>;
const isOfProblem = (form: EmbedName): form is ProblemForm =>
	form !== 'kommun' && form !== 'utfallskontrakt';
export const PROBLEM_FORMS: readonly ProblemForm[] = EMBED_NAMES.filter(isOfProblem);

/** Those that can be of any measure of a problem; need and money go by the one that leads it. */
export type MeasuredForm = Exclude<ProblemForm, 'behov-och-fonder'>;
export const isMeasured = (form: EmbedName): form is MeasuredForm =>
	isOfProblem(form) && form !== 'behov-och-fonder';
