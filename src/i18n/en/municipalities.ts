/** A number of municipalities, in the form that agrees with it. */
export const municipalities = (count: number): string =>
	count === 1 ? '1 municipality' : `${count} municipalities`;
