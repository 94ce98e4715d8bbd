import { about } from './en/about.ts';
import { actions } from './en/actions.ts';
import { analysis } from './en/analysis.ts';
import { baseRate } from './en/base-rate.ts';
import { buyingWords } from './en/buying.ts';
import { challenge } from './en/challenge.ts';
import { claim } from './en/claim.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { contract } from './en/contract.ts';
import { contribution } from './en/contribution.ts';
import { corrections } from './en/corrections.ts';
import { data } from './en/data.ts';
import { embed } from './en/embed.ts';
import { explorer } from './en/explorer.ts';
import { figure } from './en/figure.ts';
import { feed } from './en/feed.ts';
import { finding } from './en/finding.ts';
import { findings } from './en/findings.ts';
import { fundList } from './en/fund-list.ts';
import { fundPage } from './en/fund-page.ts';
import { funds } from './en/funds.ts';
import { gaps } from './en/gaps.ts';
import { groups } from './en/groups.ts';
import { hardHit } from './en/hard-hit.ts';
import { head } from './en/head.ts';
import { legend } from './en/legend.ts';
import { map } from './en/map.ts';
import { challengeNeed } from './en/challenge-need.ts';
import { matrix } from './en/matrix.ts';
import { method } from './en/method.ts';
import { modelWords } from './en/models.ts';
import { municipality } from './en/municipality.ts';
import { municipalityMoney } from './en/municipality-money.ts';
import { newsroom } from './en/newsroom.ts';
import { peers } from './en/peers.ts';
import { problemRows } from './en/problem-rows.ts';
import { problems } from './en/problems.ts';
import { registryCount } from './en/registry-count.ts';
import { rings } from './en/rings.ts';
import { search } from './en/search.ts';
import { scatter } from './en/scatter.ts';
import { sentences } from './en/sentences.ts';
import { share } from './en/share.ts';
import { siteFeeds } from './en/site-feeds.ts';
import { start } from './en/start.ts';
import { twin } from './en/twin.ts';
import { yearControl, years } from './en/years.ts';
import type { Words } from './sv.ts';

/** Every word of the interface in English. */
export const en: Words = {
	about,
	actions,
	analysis,
	baseRate,
	buyingWords,
	challenge,
	claim,
	common,
	compare,
	contract,
	contribution,
	corrections,
	data,
	embed,
	explorer,
	figure,
	feed,
	finding,
	findings,
	fundList,
	fundPage,
	funds,
	gaps,
	groups,
	hardHit,
	head,
	legend,
	map,
	challengeNeed,
	matrix,
	method,
	modelWords,
	municipality,
	municipalityMoney,
	newsroom,
	peers,
	problemRows,
	problems,
	registryCount,
	rings,
	search,
	scatter,
	sentences,
	share,
	siteFeeds,
	start,
	twin,
	yearControl,
	years,
};
