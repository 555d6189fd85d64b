/**
 * Words and phrases that furniture of web pages is made of, whatever the site: the closed table behind `BlockShape.cues`.
 * General English of the web, collected by hand; nothing here may be one site's wording.
 */

/** Names of the cues. Most are named after the role that they speak for (`FurnitureRole`). */
export const cueNames = [
	/** A phrase that hardly ever stands in an article: set beside the cue that it belongs to. */
	'sure',
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
	'company',
	'url',
	'clock',
	'day',
] as const;

export type CueName = (typeof cueNames)[number];

/**
 * Where a phrase counts. `anywhere`; `short`: in a block of at most twelve words; `start`: as the first words of a block of at
 * most twenty; `label`: as the first words, with a colon behind them or nothing at all; `whole`: when the block holds nothing
 * else but numbers.
 */
export type CueScope = 'anywhere' | 'short' | 'start' | 'label' | 'whole';

/** The longest block, in words, in which a `short` phrase counts, and a `start` phrase. */
export const shortBlock = 12;
export const startBlock = 20;

/** The longest block, in words, of which a sure phrase says what it is. */
export const sureBlock = 45;

/** Phrases of lower-case words, separated by `|`; `#` stands for any word with a digit. */
export interface CueEntry {
	readonly cue: CueName;
	readonly scope: CueScope;
	readonly sure: boolean;
	readonly phrases: string;
}

function cue(name: CueName, scope: CueScope, phrases: string): CueEntry {
	return { cue: name, scope, sure: false, phrases };
}

function sure(name: CueName, scope: CueScope, phrases: string): CueEntry {
	return { cue: name, scope, sure: true, phrases };
}

export const cueTable: readonly CueEntry[] = [
	sure(
		'copyright',
		'anywhere',
		`all rights reserved|copyright #|copyright ©|© copyright|© #|copyright c|copyrighted property|protected by copyright|rights reserved|
		trademarks of their|registered trademarks of|is a registered trademark`,
	),
	sure('copyright', 'label', 'copyright'),
	cue('copyright', 'anywhere', '©|℗|trademark of|trademarks of|registered trademark|copyrighted material'),
	cue('copyright', 'start', 'copyright|copyrights|creative commons'),

	sure(
		'legal',
		'anywhere',
		`privacy policy|privacy notice|privacy statement|terms of use|terms of service|terms and conditions|terms & conditions|
		user agreement|may not be reproduced|may not be published|may not be republished|prior written permission|
		without written permission|without permission|do not sell my|your privacy rights|ad choices|adchoices|interest based ads|
		protected by recaptcha|community guidelines|commenting policy|comment policy|comments policy|editorial standards|
		is not intended as investment advice|provide investment advice|provide medical advice|provide legal advice|
		for informational purposes only|for educational purposes only|do not necessarily reflect|does not necessarily reflect|
		reserves the right to|reserve the right to|republished with permission|reprinted with permission|appeared first on|
		is licensed under|are licensed under|proudly powered by|powered by wordpress|theme by`,
	),
	sure(
		'legal',
		'label',
		'disclaimer|disclosure|disclosures|legal notice|terms|privacy|privacy & terms|imprint|impressum|dmca|advertising disclosure|affiliate disclosure',
	),
	cue(
		'legal',
		'anywhere',
		`written permission|personal information|your data|privacy rights|views expressed|opinions expressed|not responsible for|no liability|
		is not liable|accepts no responsibility|fair use|creative commons|originally published|first published|originally appeared|
		first appeared|republish|reproduced in full|code of conduct`,
	),
	cue(
		'legal',
		'start',
		`the post|editor's note|editors' note|note to readers|correction|corrections|licence|license|powered by|accessibility|legal`,
	),

	sure(
		'newsletter',
		'anywhere',
		`our newsletter|our newsletters|your inbox|subscribe to our|subscribe now|subscribe today|sign up for our|sign up to our|
		newsletter sign up|newsletter signup|email newsletter|email newsletters|join our mailing list|our mailing list|unsubscribe at any time|
		never miss a story|never miss an update|never miss the latest|notify me of|receive new posts|new posts by email|every new post`,
	),
	sure('newsletter', 'label', 'newsletter|newsletters|subscribe|email alerts|daily briefing|morning briefing'),
	sure(
		'newsletter',
		'start',
		'subscribe to|sign up for|sign up to|sign up here|get the latest news|get our|get your daily|get daily|receive our',
	),
	cue(
		'newsletter',
		'anywhere',
		`newsletter|newsletters|subscribe for|signing up|delivered weekly|delivered daily|delivered straight|mailing list|email list|
		email updates|email alerts|get the latest|daily briefing|morning briefing|unsubscribe|don't miss a|get alerts|daily digest|
		weekly digest|stay up to date|stay informed|keep up to date|news alerts|receive updates|get updates|breaking news alerts`,
	),
	cue(
		'newsletter',
		'short',
		'subscribe|subscribers|subscription|subscriptions|sign up|inbox|rss|podcast|podcasts|e-mail',
	),

	sure(
		'share',
		'anywhere',
		`share this article|share this story|share this post|share this page|share this entry|share this with|share on facebook|share on twitter|
		share to facebook|share to twitter|share via email|email this|tweet this|click to share|click to email|send to a friend|
		email to a friend|link copied|copy link|opens in new window|opens in a new window|share with your friends`,
	),
	sure(
		'share',
		'label',
		'share|share this|share it|share on|share via|tweet|facebook|twitter|linkedin|pinterest|whatsapp|instagram|youtube|reddit|flipboard',
	),
	cue(
		'share',
		'short',
		`share|shares|tweet|tweets|pinterest|whatsapp|linkedin|reddit|tumblr|flipboard|facebook|twitter|instagram|youtube|telegram|messenger|
		snapchat|tiktok|mastodon|bluesky|retweet|like us|pin it|vkontakte|weibo|google+`,
	),

	sure(
		'follow',
		'anywhere',
		`follow us on|like us on|find us on|join us on facebook|connect with us|follow me on|follow him on|follow her on|follow them on|us on facebook|
		us on twitter|us on instagram|follow us|be the first to know|join our facebook|join our telegram|join our whatsapp`,
	),
	cue(
		'follow',
		'anywhere',
		'follow on|on social media at|join our|join the conversation|join the discussion|visit our|check out our|keep up with',
	),
	cue('follow', 'start', 'follow|followers|following|connect'),

	sure(
		'comments',
		'anywhere',
		`leave a comment|leave a reply|post a comment|add a comment|add your comment|view comments|show comments|read comments|no comments|
		be the first to comment|sign in to comment|log in to comment|logged in to post|to leave a comment|post your comment|load comments|
		comments closed|comments are closed|comments are moderated|email address will not be published|required fields are marked|
		report abuse|cancel reply|comment policy|please enter your comment|comments that contain|some comments may be`,
	),
	sure(
		'comments',
		'label',
		'comments|# comments|comments #|# comment|# responses|# replies|replies|leave a reply|discussion|reader comments',
	),
	cue(
		'comments',
		'anywhere',
		'your comment|comments section|flag as inappropriate|join the conversation|what do you think|have your say|# comments|# comment|in the comments',
	),
	cue(
		'comments',
		'whole',
		'comment|reply|responses|reviews|upvote|downvote|like|likes|dislike|report|quote|vote|votes|rating votes|permalink|view|views',
	),
	cue('comments', 'start', 'comments|comment|reply|responses to|discuss|comment by|# thoughts on'),

	sure(
		'related',
		'label',
		`related|see also|read also|also read|also see|see more|read next|read more|more|more from|more on this|more on this story|more stories|
		more news|more articles|further reading|you may also like|you might also like|recommended|recommended reading|recommended for you|
		most popular|most read|most viewed|most recent|most shared|most commented|popular|trending|trending now|top stories|top news|
		latest|latest news|latest stories|latest posts|recent posts|recent articles|recent comments|recent stories|don't miss|
		editors' picks|editor's picks|editor's choice|up next|next up|next article|previous article|previous post|next post|older posts|
		newer posts|older post|newer post|in case you missed it|must read|must reads|elsewhere on the web|related articles|related stories|
		related posts|related content|related topics|related links|related news|related reading|related coverage|related videos|
		related blogs|related items|related products|related searches|similar articles|similar stories|other stories|other articles|
		featured articles|featured posts|featured stories|popular posts|popular articles|popular stories|watch|watch next|listen|
		blog archive|blogroll|read this next|what to read next|from around the web|around the web|promoted stories|click here|
		stories for you|related tags|continue reading`,
	),
	sure(
		'related',
		'anywhere',
		`you may also like|you might also like|related stories|related articles|related posts|related content|related links|read the full story|
		click here to read|more stories from|from around the web|stories you may have missed`,
	),
	cue(
		'related',
		'start',
		`see also|read also|also read|read next|read more|more from|more on|more in|more about|more stories|more news|further reading|
		recommended|most popular|most read|most viewed|trending|top stories|latest news|don't miss|editors' picks|editor's picks|up next|
		next article|previous article|previous post|next post|previous|next|in case you missed|what to read next|what others|other stories|
		other news|from the web|in other news|in this section|read the full|click here|watch now|featured|suggested|explore more|
		keep reading|continue reading|read our|check out|headlines|we recommend|must read|hot topics|stories from|view the`,
	),

	sure(
		'navigation',
		'anywhere',
		`skip to content|skip to main|skip navigation|skip to navigation|toggle navigation|back to top|return to top|return to homepage|scroll to top|
		jump to content|site map|main menu|site navigation|you are here|toggle menu|show menu|hide menu|open menu|close menu|
		search this site|load more|open in app`,
	),
	cue(
		'navigation',
		'anywhere',
		'skip to|jump to|main content|search for|view all|see all|show all|show more|view more|show less|breadcrumb',
	),
	cue(
		'navigation',
		'whole',
		`home|homepage|menu|search|sections|sitemap|close|next|previous|prev|back|more|top|skip|go|open|submit|ok|yes|no|cancel|continue|loading|
		topics|tools|settings|language|languages|english|español|français|deutsch|directory|index|pages|page|all|view|options|filter|
		sort|help|faq|faqs|support|feedback|store|shop|cart|checkout|browse|explore|discover|about|about us|about me|our team|team|
		careers|jobs|press|media|blog|forum|forums|community|events|calendar|gallery|galleries|table of contents|on this page|
		categories|category|archive|archives|older|newer|first|last|dashboard|expand|collapse|play|pause|mute|unmute|autoplay|replay|
		fullscreen|advertise|classifieds|newsroom|masthead|affiliates|partners|download|downloads|contact|subscribe|login`,
	),

	cue(
		'section',
		'whole',
		`news|world|us|u.s|uk|u.k|europe|asia|africa|americas|middle east|china|india|international|national|local|nation|politics|business|economy|
		markets|finance|money|investing|technology|tech|science|health|environment|climate|sport|sports|football|soccer|tennis|golf|
		cricket|rugby|baseball|basketball|hockey|nfl|nba|mlb|nhl|boxing|cycling|formula #|opinion|opinions|editorial|editorials|
		columnists|columns|letters|letters to the editor|culture|arts|books|film|movies|music|tv|television|radio|theater|theatre|
		entertainment|celebrity|celebrities|lifestyle|life|living|style|fashion|beauty|food|food drink|drink|recipes|travel|
		real estate|property|homes|home garden|garden|autos|cars|motors|motoring|automotive|education|schools|family|parenting|
		relationships|religion|faith|crime|courts|weather|traffic|obituaries|deaths|horoscope|horoscopes|comics|puzzles|games|gaming|
		crosswords|crossword|lottery|video|videos|photos|pictures|podcasts|live|live tv|magazine|features|investigations|reviews|
		guides|deals|gadgets|mobile|apps|internet|software|hardware|security|energy|retail|transportation|transport|
		personal finance|stocks|bonds|funds|etfs|currencies|cryptocurrency|commodities|small business|innovation|space|art|design|
		architecture|photography|women|men|kids|pets|elections|election #|congress|white house|latest news|breaking news|top news|
		weddings|things to do|dining|restaurants|wellness|fitness|nutrition|people|interviews|blogs|careers|military|immigration`,
	),

	sure(
		'account',
		'anywhere',
		`create an account|create account|create a free account|forgot password|forgot your password|reset password|remember me|keep me logged in|
		already a subscriber|already a member|not a member|manage account|subscriber services|start your trial|free trial|
		articles remaining|free articles|for the full story|to continue reading|cancel anytime|cancel any time|support our journalism|
		support quality journalism|incorrect email address|password will be|recover your password`,
	),
	cue(
		'account',
		'anywhere',
		'log in|log out|sign in|sign out|my account|your account|become a member|customer service|your password|your username|register now|register for|digital access|full access|unlimited access',
	),
	cue('account', 'short', 'login|logout|register|password|username|sign up|subscriber'),

	sure(
		'advert',
		'anywhere',
		`advertise with us|advertise with|sponsored content|sponsored by|paid content|paid post|article continues below|story continues below|
		continue reading below|continues below advertisement|skip ad|report this ad|affiliate links|affiliate commission|
		earn a commission|qualifying purchases|free shipping|shop now|buy now|order now|best price|special offer|promo code|discount code`,
	),
	sure(
		'advert',
		'label',
		'advertisement|advertisements|ad|ads|advertising|sponsored|promoted|partner content|advertorial|ad feedback',
	),
	cue(
		'advert',
		'anywhere',
		'your ad|promoted by|scroll to continue|order your|limited time|learn more|get started|try it free|book now|gift card|gift cards|use code|save up to|boost your|take your|free report|free guide|free ebook|try for free|start free|enjoy unlimited',
	),

	sure(
		'cookie',
		'anywhere',
		`use cookies|uses cookies|use of cookies|cookie policy|cookie settings|cookie preferences|accept cookies|accept all cookies|our cookies|
		tracking choices|by continuing to use|by continuing to browse|by using this site|by using our site|manage preferences|
		javascript must be enabled|enable javascript|javascript is disabled|turn on javascript|ad blocker|adblocker|unsupported browser|
		improve your experience|your browser does not support`,
	),
	cue(
		'cookie',
		'anywhere',
		'cookies to|by using our|by continuing|you agree to|you consent to|your browser|best experience|your device',
	),

	sure(
		'credit',
		'label',
		'photo|photos|photo credit|photo credits|photo by|photo courtesy|photograph|image|images|image credit|image credits|image source|image via|image courtesy|credit|credits|picture|illustration|featured image|file photo|cover photo|photo illustration|video credit|artwork',
	),
	sure(
		'credit',
		'start',
		'photo by|photos by|photograph by|photography by|photo credit|photo courtesy|image credit|image via|images via|image courtesy|image by|illustration by|courtesy of|picture by',
	),
	sure(
		'credit',
		'short',
		'getty images|via getty|via shutterstock|file photo|ap photo|photo via|image via|on unsplash|via flickr|wikimedia commons|photo illustration|all photos by|photo courtesy',
	),
	cue(
		'credit',
		'short',
		'shutterstock|unsplash|istock|istockphoto|alamy|flickr|wikimedia|pixabay|pexels|wireimage|photo by|screenshot|getty',
	),
	cue(
		'credit',
		'start',
		'photo|photos|image|images|credit|credits|video by|graphic by|cover image|header image|artwork by|source getty',
	),

	cue(
		'caption',
		'anywhere',
		`pictured above|pictured left|pictured right|seen here|is seen|are seen|image # of|photo # of|# of #|slide #|slideshow|photo gallery|
		view gallery|view photos|hide caption|show caption|toggle caption|enlarge this image|click to enlarge|open image|full screen`,
	),
	cue(
		'caption',
		'start',
		'banner for|banner of|caption|pictured|logo of|a photo of|an image of|picture of|image of|thumbnail of|gallery|slideshow|screenshot of|screenshot',
	),

	sure(
		'byline',
		'label',
		'by|written by|edited by|reported by|reporting by|story by|posted by|submitted by|published by|author|authors|contributed by|reviewed by|medically reviewed by|fact checked by|additional reporting by|compiled by|translated by|produced by',
	),
	cue(
		'byline',
		'start',
		`by|written by|edited by|reported by|reporting by|story by|posted by|submitted by|published by|article by|staff writer|staff reporter|
		contributed by|delivered by|text by|words by|reviewed by|medically reviewed|fact checked|additional reporting|compiled by|
		translated by|produced by|view author|view all posts by|more by|all posts by`,
	),
	cue(
		'byline',
		'short',
		'staff writer|staff reporter|senior writer|senior editor|senior reporter|contributing writer|contributor|correspondent|reporter|editor|columnist|freelance writer|news editor|by staff|editorial team|editorial staff',
	),

	sure(
		'dateline',
		'label',
		'published|posted|updated|last updated|last modified|first published|posted on|published on|updated on|date|release date|publication date|created|modified',
	),
	sure(
		'dateline',
		'start',
		'this article was posted|this entry was posted|this article was published on|this post was published|published on #|posted on #|last updated on',
	),
	cue(
		'dateline',
		'start',
		'published|posted|updated|last updated|last modified|first published|date|release date|publication date|submitted on|originally published|filed|released|issued',
	),

	cue(
		'label',
		'label',
		`source|sources|via|summary|filed under|filed to|posted in|keywords|keyword|topics|topic|category|reading time|min read|print|text size|
		font size|audio|transcript|video|name|email|website|required|location|region|industry|company|companies|type|status|rating|
		ratings|price|about the author|about this article|article|story|caption|contact|contacts|follow|tags|tag`,
	),

	sure(
		'tags',
		'label',
		'tags|tag|tagged|tagged with|tagged in|tagged as|filed under|filed to|posted in|keywords|labels|topics|categories|category|hashtags|in this story|in this article',
	),
	cue('tags', 'start', 'tags|tagged|filed under|filed to|posted in|keywords|labels|categories'),

	sure(
		'bio',
		'anywhere',
		'view my complete profile|about the author|about the authors|about the writer|latest posts by|read the latest from|follow him on|follow her on',
	),
	cue(
		'bio',
		'anywhere',
		`is a staff writer|is a writer|is a reporter|is a journalist|is a freelance|is a contributing|is a contributor|is a professor of|
		is the author of|is the founder|is an editor|is a columnist|is a correspondent|is a research fellow|is a senior fellow|
		has worked as|has written for|has been writing|writes about|writes for|is based in|lives in|a graduate of|graduated from|
		is an independent|his work has appeared|her work has appeared|degree in|is an associate professor|is an assistant professor|
		is editor of|is the editor|founded in|its mission is|nonprofit organization|is a nonprofit|is the home of|is a leading|
		headquartered in|for more information|wholly owned|subsidiary of|a division of|is dedicated to|news agency|is published by`,
	),
	cue('bio', 'label', 'about|about us|who we are|our mission|author bio|biography|notes to editors|note to editors'),
	cue('bio', 'start', "about the|i am|hi i'm|my name is|welcome to"),

	sure(
		'contact',
		'anywhere',
		`media contact|press contact|media enquiries|media inquiries|press enquiries|send us a tip|news tips|submit a tip|got a tip|got a story|
		contact the author|p.o box|po box|site feedback|report a problem|report an error|report a correction|report a typo|
		suggest a correction|view this email address|customer support`,
	),
	sure(
		'contact',
		'label',
		'contact|contacts|contact us|contact info|contact information|media contact|press contact|contacts and sources|phone|telephone|tel|fax|email us',
	),
	cue(
		'contact',
		'anywhere',
		'contact us|contact me|get in touch|email us|call us|write to us|press office|send us|submit your|reach us|can be reached at|letters to the editor|phone number|toll free|email address',
	),
	cue('contact', 'start', 'contact|contacts|phone|telephone|tel|fax'),

	sure(
		'source',
		'label',
		'source|sources|via|original source|original article|original|hat tip|h t|cross posted|cross posted from|originally published|originally published at|link|permalink|doi|read the original',
	),
	cue('source', 'start', 'source|via|original article|originally from|cross posted|hat tip|reposted from'),

	sure(
		'references',
		'label',
		'references|bibliography|works cited|citations|external links|cited by|further reading|endnotes|footnotes|literature cited|notes and references',
	),

	sure('logo', 'short', 'company logo|site logo|logo of'),
	cue('logo', 'short', 'logo|logos|icon|avatar|badge|thumbnail|placeholder|profile picture|profile photo|headshot'),

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
		'print|print this|print article|order reprints|reprints|email|email this|save|bookmark|text size|font size|cite|permissions',
	),
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
