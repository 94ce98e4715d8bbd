/** The values that something has, by filter: one or several, or none. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Whether something that has these values is among what was chosen, a value for each filter; "" chooses all. */
export const matches = (values: Values, choice: Readonly<Record<string, string>>): boolean =>
	Object.entries(choice).every(
		([name, value]) =>
			value === '' || (Object.hasOwn(values, name) && (values[name]?.includes(value) ?? false)),
	);
