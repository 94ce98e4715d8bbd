// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const NOT_OF_SCRIPTS = ['api', 'components', 'layouts', 'pages', 'islands', 'i18n', 'content'];

/**
 * The directions of import: the way of a number runs one way, and a room imports only from the rooms
 * before it. Written as folders of `src/` (and `scripts/`) that each room must not name.
 */
const rooms = {
	'src/model': ['charts', 'api', 'components', 'layouts', 'pages', 'islands', 'i18n', 'content'],
	'src/charts': ['api', 'components', 'layouts', 'pages', 'islands', 'i18n', 'content'],
	'src/i18n': ['charts', 'api', 'components', 'layouts', 'pages', 'islands', 'content'],
	'src/api': ['components', 'layouts', 'pages', 'islands', 'i18n', 'content'],
	'src/components': ['api', 'layouts', 'pages', 'content'],
	'src/layouts': ['api', 'pages', 'content'],
	'src/islands': ['api', 'components', 'layouts', 'pages', 'i18n', 'content'],
	scripts: NOT_OF_SCRIPTS,
	// What is computed for both: measuring and publishing know nothing of each other.
	'scripts/derive': [...NOT_OF_SCRIPTS, 'aggregate', 'collect', 'measure'],
	'scripts/aggregate': [...NOT_OF_SCRIPTS, 'collect', 'measure'],
	'scripts/measure': [...NOT_OF_SCRIPTS, 'aggregate'],
};

const importDirections = Object.entries(rooms).map(([room, forbidden]) => ({
	files: [`${room}/**/*.{ts,astro}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^\\.\\.?/(.*/)?(${forbidden.join('|')})/`,
						message: `${room} must not import from here (see "The way of a number" in CONTRIBUTING.md).`,
					},
					...(room.startsWith('scripts')
						? []
						: [
								{
									regex: '^\\.\\./(.*/)?scripts/',
									message: 'Nothing in src imports scripts: they run before the site is built.',
								},
							]),
				],
			},
		],
	},
}));

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
	...importDirections,
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
