import { stopwords as dutch } from "@orama/stopwords/dutch";
import { stopwords as english } from "@orama/stopwords/english";
import type { Language } from "../../network/model.ts";
import { fold } from "../../search/words.ts";

/**
 * Words by which people ask, whatever they ask about: they tell nothing of what fits. Left out of questions only, so
 * that a statement keeps its length and its phrases.
 */
const ASKING: Readonly<Record<Language, string>> = {
  nl: `ander andere anderen beginnen beter biedt bieden binnen bent bestaan bestaat bestaande best beste denkt denken
    doet dit eigen elkaar en enkele gaan gaat gebruik gebruiken gebruikt geeft geven goed goede graag heel
    help helpen helpt hulp idee ideeen iets inzetten inzet jaar jaren jullie kent kennen komen komt
    krijgen kunnen kunt laat laten liefst maak maakt maken manier manieren mee mag moeten mogelijk mogen nieuw
    nieuwe nodig onze onszelf samen samenwerken soort staan staat steeds steunt vaak vanuit vele vinden vindt voordat
    vraag vragen vragenlijst waar waarbij waarin waarmee waarom wat weet weten welk welke werk werken werkt willen
    wij zal zien zijn zoals zoek zoeken zoekt zouden zulke partner partners ervaring ervaringen iemand zodat via erg
    ook hoeveel waarvoor wanneer naast tussen sinds terwijl hoewel echter tijdens volgens sommige zowel alleen beetje
    genoeg opnieuw verder ooit nooit ergens overal hierbij daarbij daarvoor hiervoor erbij erin erop eraan ermee ervan
    zelfs misschien even pas net ieder iedere elk elke meestal soms nu straks zulk dezelfde hetzelfde zetten doe ga
    mogen hebt hadden hebben zit zitten lukt lukken graag aub alsjeblieft dank alvast hallo beste sowieso eigenlijk
    vind vond vonden kijk kijken kijkt breng brengen brengt neem nemen neemt krijg krijgt kreeg wens wensen lijkt blijkt
    blijft blijven gebeurt iedereen niemand zouden waren waarover waaruit waarop waardoor hoezo liever echt allerlei enige enkel enzovoort bijvoorbeeld
    houden houdt hou`,
  en: `a able already also another anyone anybody ask asks begin best better build come could currently different
    else every everyone experience experiences existing find first get give go good great happy have help helps idea
    ideas interested into is just keep kind know knows let like look looking lot made make makes making many may
    maybe much need needs new now offer offers one ones others partner partners please possible really seek
    seeking someone something start such take there thing things together trying use used uses using via want
    wants way ways well work works working would year years without within upon among across around towards per yet
    still even ever never often always sometimes usually perhaps however therefore though although since unless whether
    instead rather quite lots several various every everything anything nothing along beside besides behind back away
    enough least gets got say says said done does put puts today soon together hello dear thanks thank kindly etc
    especially actually simply mostly own goes going go comes coming came became become becomes`,
};

/** Words without meaning of their own, folded. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: folded([...dutch, "we", "wij", "jij", "jullie", "hen", "onze"]),
  en: folded([...english, "a"]),
};

/** The words that a question does without, folded: stop words and those by which people ask. */
export const ASKING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  // Dutch questions hold English titles and terms; English ones hardly hold Dutch, and "men" or "door" mean something.
  nl: folded([...dutch, ...ASKING.nl.split(/\s+/), ...english]),
  en: folded([...english, ...ASKING.en.split(/\s+/)]),
};

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}
