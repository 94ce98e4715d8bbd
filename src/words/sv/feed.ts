/** The feed of what each release changed. Measures and funds stand as links of their own before a text. */
export const feed = {
	link: (name: string): string => `Följ ${name} (Atom)`,
	linkOf: (name: string): string => `Nya och rättade siffror för ${name} (Atom)`,
	title: (name: string): string => `${name}: nya och rättade siffror`,
	subtitle: (name: string): string =>
		`Vad varje ny datautgåva av Utmaningskartan ändrade för ${name}.`,
	entry: (release: string, name: string): string => `Ny utgåva ${release}: ${name}`,
	/** The first release that the feed knows of. */
	first: (name: string): string =>
		`Flödet börjar med den här utgåvan. De här siffrorna och fonderna finns för ${name}:`,
	changed: (name: string): string => `Utgåvan ändrade det här för ${name}:`,
	figure: (value: string, year: number): string => `${value} (${year})`,
	/** After the latest figure, where several years are new. */
	years: (years: string): string => `nya uppgifter för ${years}`,
	before: (figure: string): string => `Uppgiften före: ${figure}`,
	lost: (years: string): string => `uppgifterna för ${years} finns inte längre med`,
	corrected: (year: number, after: string, before: string): string =>
		`rättat för ${year}: ${after}, tidigare ${before}`,
	noFigure: 'ingen uppgift',
	newFund: 'ny i förteckningen över fonder',
	lostFund: 'En rad har tagits bort ur förteckningen över fonder',
	correctedFund: (column: string, after: string, before: string): string =>
		`rättat, ${column}: ${after}, tidigare ${before}`,
	/** A column of words. */
	rewritten: (column: string): string => `rättat, ${column}`,
	reason: (reason: string): string => `Skäl: ${reason}`,
};
