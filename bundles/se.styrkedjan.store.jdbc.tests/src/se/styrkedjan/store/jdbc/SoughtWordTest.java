package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtWordTest {

	@ParameterizedTest
	@CsvSource({ "verksamheten,verksamheterna", "verksamheter,verksamhet", "handläggare,handläggarens",
			"beslut,besluten", "klagomålen,klagomål", "verks,verksamhet", "ärendena,ärende", "7,75", "sip,sipmöte",
			"skolan,skola", "skola,skolans", "kvinnor,kvinnan", "verksamhetsplanen,verksamhetsplan",
			"handlingsplan,handlingsplanerna", "zebran,zebrornas", "stödet,stöd", "stöd,stödets", "ärendet,ärendena",
			"boendet,boenden", "beslutet,beslut", "året,år", "rummet,rum", "särskilt,särskilda", "särskilda,särskilt",
			"jämställda,jämställt", "gemensamma,gemensamt", "gemensamt,gemensam", "hållbara,hållbart",
			"snabbare,snabbt", "allmänna,allmän", "bostad,bostäder", "bostäderna,bostaden", "huvudstäder,huvudstaden",
			"föräldrarna,förälder", "förälderns,föräldrar", "kvaliteten,kvaliteter", "enheten,enhet",
			"frånvaron,frånvaro", "miljöns,miljö", "telefonen,telefoner", "personer,personen" })
	void aWordIsFoundInItsOtherFormsAndAsABeginning(String typed, String written) {
		var sought = new SoughtWord(typed, word -> false);

		assertTrue(sought.fits(written));
		assertTrue(written.startsWith(sought.beginning()));
	}

	@ParameterizedTest
	@CsvSource({ "verksamheten,verkstad", "beslutet,beslag", "omsorgen,omsorgsfullhet", "verksamhetsplan,verksamhetsplats",
			"undan,under", "internet,interna", "stöd,stötar", "kort,korsning", "bostad,bostonbolag", "enhet,enig" })
	void anotherWordIsNotFoundForItsStem(String typed, String written) {
		assertFalse(new SoughtWord(typed, word -> false).fits(written));
	}

	@ParameterizedTest
	@CsvSource({ "frånvaro,sjukfrånvaro", "frånvaron,sjukfrånvaro", "frånvaro,korttidssjukfrånvarons",
			"handläggare,biståndshandläggare", "handläggarna,biståndshandläggares", "plan,verksamhetsplan",
			"planer,genomförandeplanerna", "mål,enhetsmålen", "miljö,gatumiljön", "stöd,boendestödet" })
	void aWordIsFoundAsTheLastPartOfACompound(String typed, String written) {
		var sought = new SoughtWord(typed, Set.of("verksamhet", "genomförande", "enhet", "boende", "gatu")::contains);

		assertTrue(sought.fits(written));
		assertTrue(sought.ends(written));
	}

	@ParameterizedTest
	@CsvSource({ "ring,förändring", "ort,sport", "frånv,sjukfrånvaro", "ning,utredning", "råd,område", "ansvar,oansvar",
			"stå,förstå", "12,2012" })
	void whatOnlyEndsInTheSameLettersIsNoCompound(String typed, String written) {
		assertFalse(new SoughtWord(typed, "verksamhet"::equals).fits(written));
	}
}
