/*
 * What every page's script begins with: the search of its head, and the loading of the parts that a map
 * is made of, where a page has one. One file for all of them, so that a page asks for few.
 */
import '../subjects/search/site-search.ts';
import '../steer/actions/actions-press.ts';
import { whenNear } from '../steer/when-near.ts';

const partsOf = (name: string) => document.querySelectorAll(name);
const explorer = () => import('../subjects/indicator/explorer-parts.ts');

for (const part of partsOf('start-map')) {
	whenNear(part, () => import('../subjects/need/start-map.ts'));
}
// Shapes that stand far down a page are not fetched for those who never come there.
for (const part of partsOf('problem-maps:has([data-href])')) {
	whenNear(part, () => import('../subjects/need/problem-maps.ts'));
}
for (const part of partsOf('indicator-explorer')) whenNear(part, explorer);
// What these ask for is done by the explorer.
for (const part of partsOf('municipality-table')) {
	whenNear(
		part,
		() => explorer().then(() => import('../subjects/indicator/municipality-table.ts')),
		{
			onChoice: true,
		},
	);
}
for (const part of partsOf('indicator-scatter')) {
	whenNear(part, () => explorer().then(() => import('../subjects/indicator/indicator-scatter.ts')));
}
// It holds the name of what is chosen, and is otherwise asked for by few.
for (const part of partsOf('municipality-search')) {
	whenNear(
		part,
		() => explorer().then(() => import('../subjects/indicator/municipality-search.ts')),
		{
			inSight: false,
			onChoice: true,
		},
	);
}
// A row of actions under a figure unfolds by itself; the rest comes with the first press.
document.addEventListener(
	'toggle',
	({ target }) => {
		if (target instanceof Element && target.closest('.figure-actions')) {
			void import('../steer/actions/unfolded-actions.ts');
		}
	},
	true,
);
