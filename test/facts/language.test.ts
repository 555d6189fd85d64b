import assert from 'node:assert/strict';
import { detectLanguage, languageSample } from '../../server/src/facts/language.ts';
import { parseDocument } from '../../server/src/syntax/parse.ts';

const samples: readonly (readonly [string, string])[] = [
	['en', 'The government announced a new law on Wednesday.'],
	['en', 'Ministers Decline to Sign Declaration at Summit, Citing National Interests'],
	['en', 'Get daily news directly in your inbox!'],
	['de', 'Die Regierung hat am Mittwoch beschlossen, das Gesetz zu ändern.'],
	['fr', 'Le gouvernement a annoncé mercredi une nouvelle loi sur les énergies.'],
	['es', 'El gobierno anunció el miércoles una nueva ley sobre energía.'],
	['pt', 'O governo anunciou na quarta-feira uma nova lei que não foi aprovada.'],
	['it', 'Il governo ha annunciato mercoledì una nuova legge sull’energia.'],
	['nl', 'De regering heeft woensdag een nieuwe wet over energie aangekondigd.'],
	['sv', 'Regeringen meddelade på onsdagen att en ny lag om energi ska införas.'],
	['da', 'Regeringen meddelte onsdag, at en ny lov om energi skal indføres efter valget.'],
	['fi', 'Hallitus ilmoitti keskiviikkona, että uusi energialaki on valmis.'],
	['pl', 'Rząd ogłosił w środę nową ustawę o energii, która została przyjęta.'],
	['cs', 'Vláda ve středu oznámila nový zákon o energii, který se má používat.'],
	['hu', 'A kormány szerdán új törvényt jelentett be, és ez nem egy kis dolog.'],
	['tr', 'Hükümet çarşamba günü yeni bir yasa açıkladı ve bu çok önemli.'],
	['vi', 'Chính phủ đã công bố một luật mới về năng lượng vào thứ tư.'],
	['ru', 'Правительство объявило о новом законе об энергетике.'],
	['uk', 'Уряд оголосив у середу про новий закон, який набуде чинності.'],
	['el', 'Η κυβέρνηση ανακοίνωσε νέο νόμο.'],
	['he', 'הממשלה הודיעה על חוק חדש'],
	['ar', 'أعلنت الحكومة يوم الأربعاء عن قانون جديد للطاقة.'],
	['hi', 'सरकार ने बुधवार को एक नया कानून घोषित किया।'],
	['zh', '政府周三宣布了一项新的能源法。'],
	['ja', '政府は水曜日に新しい法律を発表しました。'],
	['ko', '정부는 수요일에 새로운 법을 발표했다.'],
	['en', 'I count 12 in six boxes'],
	['en', '2000 over 3'],
	['und', 'Paris in 2024: 12, 13, 14'],
	['und', ''],
	['und', '2025 12:30 – 14:00 !!'],
	['und', 'Canva Logo'],
];

describe('detectLanguage', () => {
	for (const [language, text] of samples) {
		it(`${language}: ${text}`, () => assert.equal(detectLanguage(text), language));
	}

	it('judges a page by its sentences and not by its menus', () => {
		const menu = 'Business\nMarkets\nMoneyBeat\nWealth Adviser\nHome\nBonds\nEspresso\nPanorama\n'.repeat(40);
		const text = `${menu}\n${samples[0]?.[1]} It was adopted by a large majority and takes effect in the spring, the ministry said.\n`;
		assert.equal(detectLanguage(languageSample(text, parseDocument(text, 'a.txt').blocks)), 'en');
	});

	it('judges a page of HTML by its words and not by its tags', () => {
		const tags =
			'<div class="la une des pour les" data-de="que est dans le sur par"><a href="/de/la/le/les/des/en/du">';
		const text = `<html><body>${`${tags}The council said that the quay is to be rebuilt.</a></div>\n`.repeat(6)}</body></html>`;
		assert.equal(detectLanguage(languageSample(text, parseDocument(text, 'a.html').blocks)), 'en');
		const german = `<html><body>${`${tags}Der Rat sagte, dass die Mole von der Stadt neu gebaut wird.</a></div>\n`.repeat(6)}</body></html>`;
		assert.equal(detectLanguage(languageSample(german, parseDocument(german, 'a.html').blocks)), 'de');
	});

	it('takes a document without sentences as a whole', () => {
		const text = 'Die Regierung\nund das Volk\nsind nicht einig\n';
		assert.equal(detectLanguage(languageSample(text, parseDocument(text, 'a.txt').blocks)), 'de');
	});
});
