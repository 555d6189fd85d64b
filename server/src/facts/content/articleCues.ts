import { cue, sure } from './cues.ts';
import type { CueEntry } from './cues.ts';

/** What stands around an article: credits, captions, bylines, datelines, authors, sources, references. */
export const articleCues: readonly CueEntry[] = [
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
	sure('caption', 'short', 'toggle caption|hide caption|show caption|enlarge this image|click to enlarge'),
	sure('caption', 'label', 'slideshow # images|slideshow # photos|# images|# photos'),
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
	sure(
		'byline',
		'anywhere',
		`contributed to this report|contributed to this story|contributed to this article|contributed to this post|contributed to this piece|
		contributed reporting|contributed to the reporting|contributed to reporting`,
	),
	sure('byline', 'start', 'by admin|by administrator|posted by admin|written by admin'),
	cue(
		'byline',
		'start',
		`by|written by|edited by|reported by|reporting by|story by|posted by|submitted by|published by|article by|staff writer|staff reporter|
		contributed by|delivered by|text by|words by|verified by|reviewed by|medically reviewed|fact checked|additional reporting|compiled by|
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
		'this article was posted|this entry was posted|this article was published on|this post was published|published on #|posted on #|last updated on|this story has been updated|this article has been updated|this post has been updated|this story was updated|this article was updated|this post was updated',
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
		`is a syndicated columnist|is a nationally syndicated|is a contributing editor|is a contributing writer|
		view my complete profile|about the author|about the authors|about the writer|latest posts by|read the latest from|follow him on|follow her on`,
	),
	cue(
		'bio',
		'anywhere',
		`is a staff writer|is a senior staff writer|is a senior writer|is a writer|is a reporter|is a journalist|is a freelance|is a contributing|
		is a contributor|is a professor of|is the author of|is the founder|is an editor|is a columnist|is a correspondent|is a research fellow|is a senior fellow|
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
		suggest a correction|view this email address`,
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
	cue('contact', 'whole', 'customer support'),

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
];
