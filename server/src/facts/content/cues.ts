/**
 * Words and phrases that furniture of web pages is made of, whatever the site: the closed table behind `BlockShape.cues`.
 * General English of the web, collected by hand; nothing here may be one site's wording.
 */

/** Names of the cues. Most are named after the role that they speak for (`FurnitureRole`). */
export const cueNames = [
	'copyright',
	'legal',
	'newsletter',
	'share',
	'follow',
	'comments',
	'related',
	'navigation',
	'section',
	'account',
	'advert',
	'cookie',
	'credit',
	'caption',
	'byline',
	'dateline',
	'label',
	'tags',
	'bio',
	'contact',
	'source',
	'references',
	'logo',
	'app',
	'donate',
	'more',
	'print',
	'poll',
	'ago',
	'script',
	'offer',
	'award',
	'url',
	'email',
	'clock',
	'day',
] as const;

export type CueName = (typeof cueNames)[number];

/**
 * Where a phrase counts: `anywhere`; `short`: only in a block of at most twelve words; `start`: only as the first words of a
 * block; `whole`: only when the block holds nothing else but numbers.
 */
export type CueScope = 'anywhere' | 'short' | 'start' | 'whole';

/** The longest block, in words, in which a `short` phrase counts. */
export const shortBlock = 12;

/** Phrases of lower-case words, separated by `|`; `#` stands for any word with a digit. */
export interface CueEntry {
	readonly cue: CueName;
	readonly scope: CueScope;
	readonly phrases: string;
}

export const cueTable: readonly CueEntry[] = [
	{
		cue: 'copyright',
		scope: 'anywhere',
		phrases: `©|all rights reserved|copyright #|copyright ©|copyright c|copyrighted property|copyrighted material|
			protected by copyright|rights reserved|℗|registered trademark|trademarks of|trademark of|registered trademarks`,
	},
	{ cue: 'copyright', scope: 'start', phrases: 'copyright|copyrights|creative commons' },
	{
		cue: 'legal',
		scope: 'anywhere',
		phrases: `privacy policy|privacy notice|privacy statement|terms of use|terms of service|terms and conditions|terms conditions|
			terms & conditions|user agreement|may not be reproduced|may not be published|written permission|prior permission|
			without permission|with permission|republished with|reprinted with|reprinted from|reproduced in full|
			do not sell my|privacy rights|personal information|your data|ad choices|adchoices|interest based ads|
			investment advice|financial advice|medical advice|legal advice|professional advice|for informational purposes|
			for educational purposes|informational purposes only|editorial standards|editorial policy|code of conduct|
			community guidelines|commenting policy|comment policy|views expressed|opinions expressed|do not necessarily reflect|
			does not necessarily reflect|not responsible for|no liability|is not liable|accepts no responsibility|
			reserves the right|we reserve the right|is protected by recaptcha|fair use|is licensed under|are licensed under|
			creative commons|content may be|this article was originally published|originally published|first published|
			originally appeared|first appeared|this content was|this story was produced|first ran on|appeared first on`,
	},
	{
		cue: 'legal',
		scope: 'start',
		phrases: `disclaimer|disclosure|disclosures|legal|legal notice|terms|privacy|impressum|imprint|dmca|accessibility|gdpr|
			the post|editor's note|editors' note|note to readers|correction|corrections|licence|license|powered by|proudly powered`,
	},
	{
		cue: 'newsletter',
		scope: 'anywhere',
		phrases: `newsletter|newsletters|your inbox|subscribe to our|subscribe to the|subscribe today|subscribe now|subscribe for|
			sign up for|sign up to|signing up|sign up here|delivered weekly|delivered daily|delivered straight|mailing list|
			email list|email updates|email alerts|get the latest|daily briefing|morning briefing|unsubscribe|never miss a|
			don't miss out on|don't miss a|get alerts|weekly digest|daily digest|stay up to date|stay informed|keep up to date|
			breaking news alerts|news alerts|receive updates|new posts by email|notify me of|get updates`,
	},
	{
		cue: 'newsletter',
		scope: 'short',
		phrases:
			'subscribe|subscribers|subscription|subscriptions|sign up|inbox|rss|podcast|podcasts|email alerts|e-mail|mailchimp',
	},
	{
		cue: 'share',
		scope: 'anywhere',
		phrases: `share this|share on|share via|share to|share with your friends|email this|tweet this|pin it|send to a friend|
			email to a friend|share your thoughts|link copied|copy link|click to share|click to email|click to print|opens in new window`,
	},
	{
		cue: 'share',
		scope: 'short',
		phrases: `share|shares|tweet|tweets|pinterest|whatsapp|linkedin|reddit|tumblr|flipboard|facebook|twitter|instagram|youtube|
			telegram|messenger|snapchat|tiktok|mastodon|bluesky|retweet|like us|pin|vkontakte|weibo|threads|google+`,
	},
	{
		cue: 'follow',
		scope: 'anywhere',
		phrases: `follow us|like us on|find us on|join us on|connect with us|follow me on|follow him on|follow her on|follow them on|
			follow on|us on facebook|us on twitter|us on instagram|on social media at|join our|be the first to know|join the conversation|
			join the discussion|visit our|check out our|keep up with`,
	},
	{ cue: 'follow', scope: 'start', phrases: 'follow|followers|following|connect' },
	{
		cue: 'comments',
		scope: 'anywhere',
		phrases: `leave a comment|leave a reply|post a comment|add a comment|add your comment|view comments|show comments|read comments|
			no comments|comments are|your comment|join the conversation|be the first to comment|sign in to comment|log in to comment|
			to leave a comment|post your comment|load comments|comments closed|your email address will not be published|
			required fields are marked|report abuse|flag as inappropriate|comments section|cancel reply|comments policy|# comments|# comment|
			add your two cents|have your say|what do you think`,
	},
	{
		cue: 'comments',
		scope: 'whole',
		phrases:
			'comments|comment|reply|replies|responses|discussion|reviews|upvote|downvote|like|likes|dislike|report|quote|vote|permalink|view|views',
	},
	{
		cue: 'comments',
		scope: 'start',
		phrases: 'comments|comment|reply|responses to|discuss|comment by|# responses|# replies|# thoughts on|says',
	},
	{
		cue: 'related',
		scope: 'start',
		phrases: `related|see also|read also|also read|also see|read next|read more|more from|more on|more in|more about|more stories|
			more news|more articles|more coverage|further reading|you may also|you might also|you may like|you might like|
			you may have missed|recommended|most popular|most read|most viewed|most recent|most shared|most commented|popular|trending|
			top stories|top news|latest|recent|don't miss|editors' picks|editor's picks|editor's choice|also on|up next|next up|
			previous article|next article|previous post|next post|older posts|newer posts|older post|newer post|in case you missed|
			what to read next|what others are reading|other stories|other articles|other news|from around the web|from the web|
			around the web|promoted stories|sponsored stories|in other news|in this section|in this series|read this|read the full|
			click here|watch|watch now|listen|featured|spotlight|suggested|similar|explore more|keep reading|continue reading|
			read our|read|previous|next|on this topic|topics in this|headlines|archives|archive|blogroll|blog archive|categories|
			we recommend|recommended for you|for you|stories for you|must read|must see|best of|hot topics|hot right now|now reading`,
	},
	{
		cue: 'related',
		scope: 'anywhere',
		phrases:
			'related stories|related articles|related posts|related content|related topics|related links|related news|you may also like|check out more|by following this link|more coverage',
	},
	{
		cue: 'navigation',
		scope: 'anywhere',
		phrases: `skip to|toggle navigation|back to top|return to top|return to homepage|scroll to|jump to|site map|main content|
			main menu|site navigation|you are here|toggle menu|show menu|hide menu|open menu|close menu|menu close|breadcrumb|
			search for|search this site|view all|see all|show all|load more|show more|view more|see more|show less|open in`,
	},
	{
		cue: 'navigation',
		scope: 'whole',
		phrases: `home|homepage|menu|search|sections|sitemap|close|next|previous|prev|back|more|top|skip|go|open|submit|ok|yes|no|cancel|
			continue|loading|topics|tools|settings|language|languages|english|español|français|deutsch|directory|index|pages|page|
			all|view|options|filter|sort|help|faq|faqs|support|feedback|store|shop|cart|checkout|browse|explore|discover|overview|
			about|about us|about me|our team|team|careers|jobs|press|media|blog|forum|forums|community|events|calendar|gallery|galleries|
			contents|table of contents|on this page|categories|category|archive|archives|older|newer|first|last|dashboard|expand|collapse|
			play|pause|mute|unmute|autoplay|replay|fullscreen|advertise|classifieds|newsroom|masthead|affiliates|partners|download|downloads`,
	},
	{
		cue: 'section',
		scope: 'whole',
		phrases: `news|world|us|u.s|uk|u.k|europe|asia|africa|americas|middle east|china|india|international|national|local|nation|politics|
			business|economy|markets|finance|money|investing|technology|tech|science|health|environment|climate|sport|sports|football|
			soccer|tennis|golf|cricket|rugby|baseball|basketball|hockey|nfl|nba|mlb|nhl|boxing|cycling|formula #|opinion|opinions|
			editorial|editorials|columnists|columns|letters|letters to the editor|culture|arts|books|film|movies|music|tv|television|
			radio|theater|theatre|entertainment|celebrity|celebrities|lifestyle|life|living|style|fashion|beauty|food|food drink|drink|
			recipes|travel|real estate|property|homes|home garden|garden|autos|cars|motors|motoring|automotive|education|schools|family|
			parenting|relationships|religion|faith|crime|courts|weather|traffic|obituaries|deaths|horoscope|horoscopes|comics|puzzles|
			games|gaming|crosswords|crossword|lottery|video|videos|photos|pictures|podcasts|live|live tv|magazine|features|
			investigations|reviews|guides|deals|gadgets|mobile|apps|internet|software|hardware|security|energy|retail|media|
			transportation|transport|real-estate|personal finance|stocks|bonds|funds|etfs|currencies|cryptocurrency|commodities|
			small business|leadership|innovation|space|history|art|design|architecture|photography|women|men|kids|pets|elections|
			election #|congress|white house|latest news|breaking news|top news|corrections|weddings|things to do|dining|restaurants|
			wellness|fitness|nutrition|society|people|interviews|analysis|blogs|careers|military|law|justice|immigration`,
	},
	{
		cue: 'account',
		scope: 'anywhere',
		phrases: `log in|log out|sign in|sign out|sign-in|create an account|create account|create a free account|my account|your account|
			forgot password|forgot your password|reset password|remember me|keep me logged in|already a subscriber|already a member|
			not a member|become a member|manage account|subscriber services|customer service|your password|your username|
			register now|register for|free trial|start your trial|digital access|full access|unlimited access|support quality journalism|
			support our journalism|free articles|articles remaining|for the full story|to continue reading|cancel anytime|cancel any time`,
	},
	{
		cue: 'account',
		scope: 'short',
		phrases: 'login|logout|register|password|username|profile|membership|sign up|join|subscriber',
	},
	{
		cue: 'advert',
		scope: 'anywhere',
		phrases: `advertise with|your ad|advertising disclosure|sponsored content|sponsored by|paid content|paid post|promoted by|
			article continues below|story continues below|continue reading below|scroll to continue|continues below|skip ad|
			report this ad|affiliate links|affiliate commission|earn a commission|earns revenue|qualifying purchases|
			buy now|shop now|order now|order your|free shipping|limited time|learn more|get started|try it free|book now|
			price check|best price|special offer|gift card|gift cards|promo code|discount code|use code|save up to|
			step-by-step guides|boost your|take your|enjoy unlimited|free reports|free report|free guide|free ebook|trade confidently`,
	},
	{
		cue: 'advert',
		scope: 'whole',
		phrases:
			'ad|ads|advertisement|advertisements|advertising|sponsored|promoted|promotion|partner content|advertorial|sponsors',
	},
	{
		cue: 'cookie',
		scope: 'anywhere',
		phrases: `use cookies|uses cookies|use of cookies|cookie policy|cookie settings|cookie preferences|accept cookies|accept all cookies|
			cookies to|our cookies|tracking choices|by continuing to|by using this|by using our|you agree to|you consent to|
			manage preferences|your browser|javascript must|enable javascript|turn on javascript|ad blocker|adblocker|adblock|
			internet explorer|best experience|improve your experience|unsupported browser|your device`,
	},
	{
		cue: 'credit',
		scope: 'start',
		phrases: `photo by|photos by|photo credit|photo credits|photograph by|photography by|photo|photos|photo courtesy|image credit|
			image credits|image via|image source|image courtesy|image|images|image by|credit|credits|credit line|picture by|
			picture|illustration by|illustration|video by|graphic by|getty|shutterstock|source getty|file photo|courtesy of|courtesy|
			cover image|featured image|header image|screenshot|artwork by|graphic`,
	},
	{
		cue: 'credit',
		scope: 'short',
		phrases: `getty images|shutterstock|unsplash|istock|istockphoto|alamy|afp|flickr|wikimedia|pixabay|pexels|via getty|associated press|
			file photo|ap photo|photo illustration|all photos|photo courtesy|wireimage|bloomberg news|photo by|image via|images via|via shutterstock`,
	},
	{
		cue: 'caption',
		scope: 'anywhere',
		phrases:
			'pictured above|pictured left|pictured right|seen here|is seen|are seen|image # of|photo # of|# of #|slide #|slideshow|photo gallery|view gallery|view photos|hide caption|show caption|toggle caption|enlarge this image|click to enlarge',
	},
	{
		cue: 'caption',
		scope: 'start',
		phrases:
			'banner for|banner|caption|above|below|pictured|logo of|a photo of|an image of|picture of|image of|thumbnail|gallery|slideshow|screenshot of|a visually',
	},
	{
		cue: 'byline',
		scope: 'start',
		phrases: `by|written by|edited by|reported by|reporting by|story by|posted by|submitted by|published by|article by|author|authors|
			staff writer|staff reporter|contributed by|delivered by|text by|words by|reviewed by|medically reviewed|fact checked|
			additional reporting|compiled by|translated by|produced by|view author|view all posts by|more by|all posts by`,
	},
	{
		cue: 'byline',
		scope: 'short',
		phrases:
			'staff writer|staff reporter|senior writer|senior editor|senior reporter|contributing writer|contributor|correspondent|reporter|editor|columnist|freelance writer|news editor|by staff|editorial team|editorial staff',
	},
	{
		cue: 'dateline',
		scope: 'start',
		phrases: `published|posted|updated|last updated|last modified|first published|date|posted on|posted at|published on|published at|
			updated on|created|modified|release date|publication date|submitted on|originally published|filed|released|issued|updated at|
			this article was posted|this entry was posted|this article was published|this post was`,
	},
	{
		cue: 'label',
		scope: 'whole',
		phrases: `last updated|published|updated|posted|date|author|authors|by|edited by|written by|source|sources|via|share|summary|
			credit|credits|filed under|filed to|posted in|keywords|keyword|topics|topic|tags|tag|category|reading time|min read|print|
			text size|font size|listen|audio|transcript|video|watch|photos|photo|image|references|notes|footnotes|contact|contacts|
			name|email|website|comment|required|location|region|industry|company|companies|type|status|rating|ratings|price|views|
			key points|advertisement|about the author|about this article|article|story|related|see also|read next|read more|caption`,
	},
	{
		cue: 'tags',
		scope: 'start',
		phrases:
			'tags|tagged|tagged with|tagged in|tagged as|filed under|filed to|posted in|keywords|labels|topics|categories|category|more on|hashtags|topic',
	},
	{
		cue: 'bio',
		scope: 'anywhere',
		phrases: `about the author|about the authors|about the writer|is a staff writer|is a writer|is a reporter|is a journalist|is a freelance|
			is a contributing|is a contributor|is a senior|is a professor of|is the author of|is the founder|is an editor|is a columnist|
			is a correspondent|is a research fellow|is a senior fellow|is a policy|has worked as|has written for|has been writing|
			writes about|writes for|covers the|is based in|lives in|joined the|a graduate of|graduated from|is an independent|
			his work has appeared|her work has appeared|view my complete profile|degree in|is an associate professor|is an assistant professor|
			is editor of|is the editor|founded in|its mission is|nonprofit organization|is a nonprofit|is the home of|is a leading|
			headquartered in|for more information|latest from|read the latest from|wholly owned|subsidiary of|a division of|is dedicated to`,
	},
	{
		cue: 'bio',
		scope: 'start',
		phrases: `about|about us|about the|who we are|our mission|i am|hi i'm|my name is|welcome to|meet`,
	},
	{
		cue: 'contact',
		scope: 'anywhere',
		phrases: `contact us|contact me|get in touch|email us|call us|write to us|media contact|press contact|media enquiries|
			media inquiries|press office|send us|send a tip|news tip|news tips|submit a tip|submit your|got a tip|tip us|tips@|reach us|
			can be reached at|contact the author|reach him at|reach her at|letters to the editor|p.o box|po box|phone number|toll free|
			customer support|site feedback|give feedback|report a problem|report an error|report a correction|report a typo|
			suggest a correction|this email address|email address|customer service`,
	},
	{
		cue: 'contact',
		scope: 'start',
		phrases: 'contact|contacts|contact us|address|phone|telephone|tel|fax|email|e-mail|mail|mobile|office',
	},
	{
		cue: 'source',
		scope: 'start',
		phrases:
			'source|sources|via|original source|original article|original|h t|hat tip|reference|link|website|url|cross-posted|cross posted|originally from|read the original|permalink|doi',
	},
	{
		cue: 'references',
		scope: 'start',
		phrases:
			'references|bibliography|works cited|citations|notes|footnotes|external links|cited by|further reading|endnotes|literature cited|notes and references',
	},
	{
		cue: 'logo',
		scope: 'short',
		phrases: 'logo|logos|icon|avatar|badge|thumbnail|placeholder|banner image|profile picture|profile photo|headshot',
	},
	{
		cue: 'app',
		scope: 'anywhere',
		phrases:
			'download the app|download our app|our app|mobile app|app store|google play|iphone app|android app|for android|for ios|mobile apps|e-edition|eedition|epaper|e-paper|print edition|digital edition|apple podcasts|apple news|google news',
	},
	{
		cue: 'donate',
		scope: 'anywhere',
		phrases:
			'make a donation|donate now|donate today|support us|support our|your support|your donation|your contribution|tax-deductible|tax deductible|please consider|support independent|buy me a coffee|patreon|paypal|become a supporter|become a patron|help us|pledge',
	},
	{ cue: 'donate', scope: 'short', phrases: 'donate|donations|donation|contribute|give' },
	{
		cue: 'more',
		scope: 'short',
		phrases:
			'read more|learn more|find out more|see more|view more|show more|more info|more information|full story|full article|continue|click here|read the full|details|read full|expand|read on|discover more',
	},
	{
		cue: 'print',
		scope: 'short',
		phrases:
			'print|order reprints|reprints|print article|print this|save article|save|bookmark|text size|font size|email article|pdf|download pdf|view pdf|export|cite|permissions|min read|# min read|minute read|# minute read|reading time|# min|save for later',
	},
	{
		cue: 'poll',
		scope: 'anywhere',
		phrases:
			'vote now|take our survey|take our poll|take our quiz|take the quiz|your vote|cast your vote|rate this|was this helpful|was this article|was this page|did you find|of readers think|enter to win|giveaway|sweepstakes|survey',
	},
	{
		cue: 'ago',
		scope: 'short',
		phrases:
			'hours ago|hour ago|minutes ago|minute ago|days ago|day ago|weeks ago|week ago|months ago|month ago|years ago|year ago|mins ago|hrs ago|just now|yesterday at|today at',
	},
	{
		cue: 'script',
		scope: 'anywhere',
		phrases:
			'document getelementbyid|var|function|px|googletag|window location|http www w3|display none|!important|javascript|wp-content|iframe|div class|href',
	},
	{
		cue: 'offer',
		scope: 'short',
		phrases:
			'free|sale|save|off|deal|deals|offer|offers|buy|shop|order|discount|coupons|coupon|win|prize|exclusive|premium|best|gift|add to cart|in stock|out of stock|prices|from just',
	},
	{
		cue: 'award',
		scope: 'short',
		phrases:
			'inc|llc|ltd|corp|gmbh|limited|corporation|plc|communications|media group|network|networks|publications|publishing|holdings',
	},
	{ cue: 'url', scope: 'anywhere', phrases: 'www|http|https|com|org' },
	{ cue: 'clock', scope: 'short', phrases: 'am|pm|a.m|p.m|gmt|utc|est|edt|et|pst|pdt|bst|cet|ist|cst|cdt' },
	{
		cue: 'day',
		scope: 'short',
		phrases: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|thurs|fri|january|february|march|april|june|july|
			august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec`,
	},
];
