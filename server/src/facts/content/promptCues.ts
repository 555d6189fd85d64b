import { cue, sure } from './cues.ts';
import type { CueEntry } from './cues.ts';

/** Prompts and small print: apps, donations, polls, offers, companies, addresses, times. */
export const promptCues: readonly CueEntry[] = [
	sure(
		'app',
		'anywhere',
		'download the app|download our app|available on the app store|get the app|our mobile app|for ios and android|on google play',
	),
	cue(
		'app',
		'anywhere',
		'our app|mobile app|app store|google play|mobile apps|e-edition|eedition|epaper|e-paper|print edition|digital edition|apple podcasts|google news',
	),

	sure(
		'donate',
		'anywhere',
		'make a donation|donate now|donate today|buy me a coffee|become a supporter|become a patron|tax-deductible donation|support independent journalism|please consider donating',
	),
	cue(
		'donate',
		'anywhere',
		'support us|support our|your support|your donation|your contribution|tax-deductible|please consider|patreon|paypal|to donate',
	),
	cue('donate', 'short', 'donate|donations|donation|contribute'),

	cue(
		'more',
		'short',
		'read more|learn more|find out more|see more|view more|show more|more info|more information|full story|full article|continue|click here|read the full|details|read full|expand|read on|discover more',
	),
	sure(
		'print',
		'label',
		'print|print this|print article|order reprints|reprints|email|email this|save|bookmark|text size|font size|cite|permissions|reading time|time to read|# min read|# mins read|# minute read|# minutes read',
	),
	sure('print', 'start', 'read time|estimated read time|estimated reading time'),
	cue(
		'print',
		'short',
		'print|order reprints|reprints|save article|bookmark|text size|font size|download pdf|view pdf|permissions|min read|# min read|minute read|# minute read|reading time|save for later',
	),
	cue(
		'poll',
		'anywhere',
		'vote now|take our survey|take our poll|take our quiz|take the quiz|your vote|cast your vote|rate this|was this helpful|was this article|was this page|did you find|enter to win|giveaway|sweepstakes',
	),
	cue(
		'ago',
		'short',
		'hours ago|hour ago|minutes ago|minute ago|days ago|day ago|weeks ago|week ago|months ago|month ago|mins ago|hrs ago|just now|yesterday at|today at',
	),
	cue(
		'script',
		'anywhere',
		'document getelementbyid|var|googletag|window location|http www w3|display none|wp-content|iframe|div class',
	),
	cue(
		'offer',
		'short',
		'free|sale|off|deal|deals|offer|offers|buy|shop|order|discount|coupons|coupon|win|prize|exclusive|premium|gift|add to cart|in stock|out of stock',
	),
	cue(
		'company',
		'short',
		'inc|llc|ltd|corp|gmbh|limited|corporation|plc|communications|media group|network|networks|publications|publishing|holdings',
	),
	cue('url', 'anywhere', 'www|http|https'),
	cue('clock', 'short', 'am|pm|a.m|p.m|gmt|utc|est|edt|et|pst|pdt|bst|cet|ist|cst|cdt'),
	cue(
		'day',
		'short',
		`monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|thurs|fri|january|february|march|april|june|july|august|
		september|october|november|december|jan|feb|mar|apr|may #|# may|jun|jul|aug|sept|sep|oct|nov|dec`,
	),
];
