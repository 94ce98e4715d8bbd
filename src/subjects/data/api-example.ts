import type { ApiIndicatorEntry, ApiMunicipality, ApiSeries } from '../../tables/api.ts';
import { formatValue } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { valueIn } from '../../stats/series.ts';

/** What the example is read in, as an editor names it in the guide. */
export const PROGRAMS = ['javascript', 'python', 'r', 'curl'] as const;

/** A value to read as an example: whose it is, and what a program that reads it prints. */
export interface ApiExample {
	readonly file: string;
	readonly name: string;
	readonly code: string;
	readonly municipality: string;
	readonly year: number;
	/** The value as it stands in the file. */
	readonly raw: string;
	/** The value as the site prints it; null where there is none. */
	readonly printed: string | null;
}

/** The latest value of an indicator in a municipality. */
export function apiExample(
	entry: ApiIndicatorEntry,
	series: ApiSeries,
	municipality: ApiMunicipality,
	locale: Locale,
): ApiExample {
	const value = valueIn(series, municipality.code, entry.latest);
	const present = 'value' in value ? value.value : null;
	return {
		file: entry.file,
		name: entry.name[locale],
		code: municipality.code,
		municipality: municipality.name,
		year: entry.latest,
		raw: String(present),
		printed: present === null ? null : formatValue(present, entry, locale),
	};
}

/** A program in JavaScript that reads the value. */
const javaScript = (base: string, { file, code, year, raw }: ApiExample): string =>
	`const answer = await fetch('${base}${file}');
const { years, values, status } = await answer.json();
const value = values['${code}'][years.indexOf(${year})];
console.log(value ?? status['${code}'][${year}]); // ${raw}`;

/** The same program in Python. */
const python = (base: string, { file, code, year, raw }: ApiExample): string =>
	`import json, urllib.request

with urllib.request.urlopen("${base}${file}") as answer:
    series = json.load(answer)
value = series["values"]["${code}"][series["years"].index(${year})]
print(value if value is not None else series["status"]["${code}"]["${year}"])  # ${raw}`;

/** A line for a terminal that fetches the file, whole. */
const curl = (base: string, { file }: ApiExample): string =>
	`curl --fail --silent --show-error --remote-name ${base}${file}`;

/** The same program in R, which needs the package jsonlite. */
const r = (base: string, { file, code, year, raw }: ApiExample): string =>
	`series <- jsonlite::fromJSON("${base}${file}", simplifyVector = FALSE)
value <- series$values[["${code}"]][[match(${year}, unlist(series$years))]]
if (is.null(value)) value <- series$status[["${code}"]][["${year}"]]
cat(value, "\\n")  # ${raw}`;

const WRITE = { javascript: javaScript, python, r, curl };

/** A program that reads the value; of what is no language that an example is written in, nothing. */
export const exampleIn = (language: string, base: string, example: ApiExample): string => {
	const known = PROGRAMS.find((each) => each === language);
	return known === undefined ? '' : WRITE[known](base, example);
};
