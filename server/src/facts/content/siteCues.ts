import { cue, sure } from './cues.ts';
import type { CueEntry } from './cues.ts';

/** Furniture of the site: rights and law, newsletters, sharing, comments, menus, accounts, adverts. */
export const siteCues: readonly CueEntry[] = [
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
		views expressed in this article are|views expressed in this post are|views expressed in this column are|
		views expressed in this commentary are|opinions expressed in this article are|opinions expressed in this post are|
		opinions expressed in this column are|opinions expressed in this commentary are|views expressed here are|
		opinions expressed here are|necessarily represent the|is licensed under|are licensed under|proudly powered by|powered by wordpress|theme by`,
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
		email to a friend|link copied|copy link|share with your friends`,
	),
	sure(
		'share',
		'label',
		'share|share this|share it|share on|share via|tweet|facebook|twitter|linkedin|pinterest|whatsapp|instagram|youtube|reddit|flipboard',
	),
	// what a page says of any link to another site, in the middle of a sentence as well
	cue('share', 'short', 'opens in new window|opens in a new window|opens in new tab|opens in a new tab'),
	sure('share', 'label', '# views|# shares|# likes|# reads|# retweets'),
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
		`editors choice|editors' choice|related|see also|read also|also read|also see|see more|read next|read more|more|more from|more on this|more on this story|more stories|
		more news|more articles|further reading|you may also like|you might also like|recommended|recommended reading|recommended for you|
		most popular|most read|most viewed|most recent|most shared|most commented|popular|trending|trending now|top stories|top news|
		latest|latest news|latest stories|latest posts|recent posts|recent articles|recent comments|recent stories|don't miss|
		editors' picks|editor's picks|editor's choice|up next|next up|next article|previous article|previous post|next post|older posts|
		newer posts|older post|newer post|in case you missed it|must read|must reads|elsewhere on the web|related articles|related stories|
		related posts|related content|related topics|related links|related news|related reading|related coverage|related videos|
		related blogs|related items|related products|related searches|similar articles|similar stories|other stories|other articles|
		featured articles|featured posts|featured stories|popular posts|popular articles|popular stories|watch|watch next|listen|
		blog archive|blogroll|read this next|what to read next|from around the web|around the web|promoted stories|click here|
		stories for you|related tags|continue reading|more to read|more to explore|also in the news|next story|previous story`,
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
		recommended|most popular|most read|most viewed|trending|top stories|latest news|don't miss|editors choice|editors' choice|editors' picks|editor's picks|up next|
		next article|previous article|previous post|next post|previous|next|in case you missed|what to read next|what others|other stories|
		other news|from the web|in other news|in this section|read the full|click here|watch now|featured|suggested|explore more|
		keep reading|continue reading|read our|check out|headlines|we recommend|must read|hot topics|stories from|view the`,
	),

	sure(
		'navigation',
		'anywhere',
		`skip to content|skip to main|skip navigation|skip to navigation|toggle navigation|back to top|return to top|return to homepage|scroll to top|
		jump to content|site map|main menu|site navigation|you are here|toggle menu|show menu|hide menu|open menu|close menu|
		search this site|load more|open in app|menu close`,
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
		article continued below|story continued below|continue reading below|continues below advertisement|skip ad|report this ad|affiliate links|affiliate commission|
		earn a commission|earn commission|earn an affiliate|affiliate commissions|purchase through links|purchase through our links|
		buy through links|buy through our links|qualifying purchases|free shipping|shop now|buy now|order now|best price|special offer|promo code|discount code`,
	),
	sure(
		'advert',
		'label',
		'advertisement|advertisement advertisement|advertisements|ad|ads|advertising|sponsored|promoted|partner content|advertorial|ad feedback',
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
];
