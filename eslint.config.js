// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The directions of import: the way of a number runs one way, and a room imports only from the rooms
 * named here, all of them before it. What is not named is refused, however it is imported: a type, a
 * function, a whole module or `import()`. Folders and files of the repository.
 */
const ROOMS = {
	'src/tables': [],
	'src/model': ['src/tables'],
	'src/charts': ['src/model', 'src/tables'],
	'src/steer': ['src/model', 'src/tables'],
	'src/i18n': ['src/model', 'src/tables'],
	'src/api': ['src/model', 'src/tables', 'src/charts'],
	// Besides, the settings of the site: its name and address.
	'src/*.ts': ['src/model', 'src/tables', 'src/site.ts', 'src/site-address.ts'],
	'src/islands': ['src/model', 'src/tables', 'src/charts', 'src/steer', 'src/styles'],
	'src/components': [
		'src/model',
		'src/tables',
		'src/charts',
		'src/steer',
		'src/i18n',
		'src/styles',
		'src/islands',
		'src/site.ts',
		'src/site-address.ts',
	],
	'src/layouts': [
		'src/model',
		'src/tables',
		'src/i18n',
		'src/styles',
		'src/components',
		'src/site.ts',
		'src/site-address.ts',
	],
	// Nothing imports pages, and all of src may be on one.
	'src/pages': [
		'src/model',
		'src/tables',
		'src/charts',
		'src/steer',
		'src/i18n',
		'src/api',
		'src/styles',
		'src/islands',
		'src/components',
		'src/layouts',
		'src/content',
		'src/site.ts',
		'src/site-address.ts',
		'src/llms-text.ts',
		'src/robots-text.ts',
	],
	'scripts/run': ['src/model', 'src/tables', 'scripts/read/data-error.ts'],
	'scripts/fonts': ['scripts/run'],
	'scripts/read': ['src/model', 'src/tables', 'src/charts', 'scripts/run'],
	'scripts/check': ['src/model', 'src/tables', 'src/charts', 'scripts/run', 'scripts/read'],
	'scripts/bench': ['src/model', 'src/tables', 'src/charts', 'scripts/check'],
	// What is computed for both: measuring and publishing know nothing of each other.
	'scripts/derive': ['src/model', 'src/tables', 'src/charts', 'scripts/read'],
	'scripts/aggregate': [
		'src/model',
		'src/tables',
		'src/site.ts',
		'src/site-address.ts',
		'src/charts',
		'scripts/run',
		'scripts/read',
		'scripts/check',
		'scripts/derive',
	],
	'scripts/collect': [
		'src/model',
		'src/tables',
		'src/charts',
		'scripts/run',
		'scripts/read',
		'scripts/check',
	],
	'scripts/measure': [
		'src/model',
		'src/tables',
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
		except: [...allowed, ...(room.includes('*') ? [] : [room])]
			.filter((folder) => folder.startsWith(`${from}/`))
			.map((folder) => `.${folder.slice(from.length)}`),
		message: `${room} must not import from here (see "The way of a number" in CONTRIBUTING.md).`,
	})),
);

/** Markup loads an element's script and may name its types; what the element does is the element's own. */
const ELEMENTS = {
	selector:
		'ImportDeclaration[importKind!="type"][source.value=/\\u002fislands\\u002f(?!when-near)/] > :matches(ImportSpecifier, ImportDefaultSpecifier, ImportNamespaceSpecifier)',
	message: 'A page or component uses nothing of an element’s script: import the file alone.',
};

/**
 * The schemas carry their parser, which is many times heavier than a page's scripts may be. Types are
 * erased, but only where the whole import is of types: without its names the rest is an import of the file.
 */
const SCHEMAS = {
	selector:
		':matches(ImportDeclaration[importKind!="type"], ExportNamedDeclaration[exportKind!="type"], ExportAllDeclaration[exportKind!="type"], ImportExpression)[source.value=/\\u002ftables\\u002f(?!(?:code|locale|value|plain-text|web-address)\\.ts$)/]',
	message: 'Scripts of pages take types alone from the schemas of tables: write "import type".',
};

export default tseslint.config(
	{ ignores: ['dist/', '.astro/', 'public/api/', 'node_modules/', 'test-results/'] },
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
		files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
		// A test may lean on what comes after what it tests: it is none of the house's own.
		ignores: ['**/*.test.ts', '**/*.fixture.ts'],
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts'] })] },
		rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
	},
	{
		files: ['src/{components,layouts,pages}/**/*.{ts,astro}'],
		rules: { 'no-restricted-syntax': ['error', ELEMENTS] },
	},
	{
		files: ['src/{model,charts,steer,islands}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', SCHEMAS] },
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
