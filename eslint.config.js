// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { LIGHT_TABLES } from './scripts/check/light-tables.ts';

/** What every room above may lean on, the lowest first: each imports only from those before it. */
const FLOORS = ['src/tables', 'src/stats', 'src/words', 'src/draw', 'src/prose', 'src/steer'];
/** The settings of the site: its name and address. */
const SETTINGS = ['src/site.ts', 'src/site-address.ts'];

/**
 * The subjects, each with the other subjects that it imports from: fewer is better, and none of those
 * may import from it.
 */
const SUBJECTS = {
	funds: [],
	indicator: ['funds'],
	need: ['funds'],
	start: ['funds', 'need', 'analysis', 'method'],
	municipality: ['funds', 'peers'],
	compare: ['funds', 'peers'],
	peers: ['funds'],
	groups: ['funds'],
	contract: [],
	corrections: [],
	claim: [],
	buying: [],
	models: ['funds'],
	analysis: ['funds', 'need', 'share'],
	method: [],
	newsroom: [],
	data: [],
	search: ['indicator'],
	share: [],
	embed: ['funds', 'indicator', 'analysis', 'contract'],
};

/**
 * The directions of import: the way of a number runs one way, and a room imports only from the rooms
 * named here, all of them before it. What is not named is refused, however it is imported: a type, a
 * function, a whole module or `import()`. Folders and files of the repository.
 */
const ROOMS = {
	'src/tables': [],
	'src/stats': ['src/tables'],
	'src/words': ['src/tables', 'src/stats'],
	// What scripts of pages share with the server; the words of pages themselves stay on the server.
	'src/words/text': ['src/tables', 'src/stats'],
	'src/draw': ['src/tables', 'src/stats', 'src/words/text'],
	'src/prose': ['src/tables', 'src/stats', 'src/words'],
	'src/steer': [...FLOORS, 'src/styles', ...SETTINGS],
	...Object.fromEntries(
		Object.entries(SUBJECTS).map(([subject, others]) => [
			`src/subjects/${subject}`,
			[...FLOORS, 'src/styles', ...SETTINGS, ...others.map((other) => `src/subjects/${other}`)],
		]),
	),
	'src/api': ['src/tables', 'src/stats', 'src/words', 'src/draw'],
	'src/*.ts': ['src/tables', 'src/stats', 'src/under-path.ts', ...SETTINGS],
	'src/layouts': [...FLOORS, 'src/styles', 'src/subjects', ...SETTINGS],
	// Nothing imports pages, and all of src may be on one.
	'src/pages': [
		...FLOORS,
		'src/api',
		'src/styles',
		'src/subjects',
		'src/layouts',
		'src/content',
		...SETTINGS,
		'src/license-notices.ts',
		'src/llms-text.ts',
		'src/robots-text.ts',
	],
	'scripts/run': ['src/tables', 'src/stats', 'scripts/read/data-error.ts'],
	'scripts/fonts': ['scripts/run'],
	'scripts/write': ['src/tables', 'scripts/run'],
	'scripts/read': ['src/tables', 'src/stats', 'src/words', 'src/draw', 'scripts/run'],
	'scripts/check': [
		'src/license-notices.ts',
		'src/tables',
		'src/stats',
		'src/words',
		'src/draw',
		'scripts/run',
		'scripts/read',
	],
	'scripts/bench': ['src/tables', 'src/stats', 'src/draw', 'scripts/check'],
	// What is computed for the gate too: measuring and publishing know nothing of each other.
	'scripts/derive': ['src/tables', 'src/stats', 'src/draw', 'scripts/read'],
	'scripts/publish': [
		'src/tables',
		'src/stats',
		'src/words',
		'src/draw',
		...SETTINGS,
		'scripts/run',
		'scripts/read',
		'scripts/check',
		'scripts/derive',
	],
	'scripts/collect': [
		'src/tables',
		'src/stats',
		'src/words',
		'src/draw',
		'scripts/run',
		'scripts/read',
		'scripts/check',
		'scripts/derive',
	],
	'scripts/measure': [
		'src/tables',
		'src/stats',
		'scripts/run',
		'scripts/read',
		'scripts/check',
		'scripts/derive',
		'scripts/collect',
	],
};

/** A zone for each room and each folder at the root that it could import from. */
const zones = Object.entries(ROOMS).flatMap(([room, allowed]) =>
	['src', 'scripts', 'tests'].map((from) => ({
		target: `./${room}`,
		from: `./${from}`,
		except: [...new Set([...allowed, ...(room.includes('*') ? [] : [room])])]
			.filter((folder) => folder.startsWith(`${from}/`))
			.map((folder) => `.${folder.slice(from.length)}`),
		message: `${room} must not import from here (see "The way of a number" in CONTRIBUTING.md).`,
	})),
);

/**
 * The schemas carry their parser, which is many times heavier than a page's scripts may be. Types are
 * erased, but only where the whole import is of types: without its names the rest is an import of the file.
 */
const SCHEMAS = {
	selector: `:matches(ImportDeclaration[importKind!="type"], ExportNamedDeclaration[exportKind!="type"], ExportAllDeclaration[exportKind!="type"], ImportExpression)[source.value=/\\u002ftables\\u002f(?!(?:${LIGHT_TABLES.join('|')})\\.ts$)/]`,
	message: 'Scripts of pages take types alone from the schemas of tables: write "import type".',
};

/** The form that goes with a number is chosen in one place, by the rules of the language: words/text/plural.ts. */
const PLURALS = {
	selector:
		"ConditionalExpression[test.operator=/^[!=]==$/]:matches([test.left.raw='1'], [test.right.raw='1'])",
	message: 'Let plural() of words/text/plural.ts choose the form that goes with a number.',
};

export default tseslint.config(
	{
		ignores: ['dist/', '.astro/', 'public/api/', 'public/data/', 'node_modules/', 'test-results/'],
	},
	js.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
	},
	...astro.configs.recommended,
	{
		// Knows no types: takes the parameters of a function type for unused. `astro check` finds the unused.
		files: ['**/*.astro'],
		rules: { 'no-unused-vars': 'off' },
	},
	{
		files: ['*.mjs'],
		languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
	},
	{
		// Runs on the pages of others as it stands.
		files: ['public/**/*.js'],
		languageOptions: {
			globals: { document: 'readonly', addEventListener: 'readonly', URL: 'readonly' },
		},
	},
	{
		files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
		// A test may lean on what comes after what it tests: it is none of the house's own.
		ignores: ['**/*.test.ts', '**/*.fixture.ts'],
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts'] })] },
		rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
	},
	{
		files: ['src/{stats,draw,steer}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', SCHEMAS] },
	},
	{
		files: ['src/words/**/*.ts'],
		ignores: ['**/*.test.ts', 'src/words/text/**'],
		rules: { 'no-restricted-syntax': ['error', PLURALS] },
	},
	{
		files: ['src/words/text/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', SCHEMAS, PLURALS] },
	},
	// What computes every figure anew to check ours must not lean on what it checks.
	...[
		{ files: ['scripts/check/figures.ts'], regex: '^\\.(?!/figures/)' },
		{ files: ['scripts/check/figures/**/*.ts'], regex: '^\\.\\.' },
	].map(({ files, regex }) => ({
		files,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex,
							message: 'The check of figures imports nothing of src or of other scripts.',
						},
					],
				},
			],
		},
	})),
);
