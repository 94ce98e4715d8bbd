/** A count with the word that goes with it: "1 row", "2 rows". */
export const count = (number: number, one: string, several: string): string =>
	`${number} ${number === 1 ? one : several}`;
