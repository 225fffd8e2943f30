// Validates PDFs with veraPDF, all in one process, because starting Java and loading the profiles takes longer than a document.
//
//   java -cp 'target/lib/*' pdf/Validate.java FILE…
//
// Each file must be what it claims to be: PDF/UA-1 (ISO 14289-1), so that it can be read aloud, and PDF/A-3a (ISO 19005-3), so that it
// can be archived with the machine-readable notice attached. Prints a line for each rule that a file breaks; exits 1 if any does.

import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    public static void main(String[] files) {
        VeraGreenfieldFoundryProvider.initialise();
        int broken = 0;
        for (String file : files) {
            for (PDFAFlavour flavour : FLAVOURS) {
                if (!passes(file, flavour)) broken++;
            }
        }
        System.exit(broken == 0 ? 0 : 1);
    }

    private static boolean passes(String file, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            // A rule is told once for each file, at the first place that breaks it.
            Set<Object> told = new HashSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED && told.add(assertion.getRuleId())) tell(file, flavour, assertion);
            }
            if (result.getTotalAssertions() == 0) {
                System.out.println(file + ": " + flavour + ": nothing was checked");
                return false;
            }
            return result.isCompliant();
        } catch (Exception cause) {
            System.out.println(file + ": " + flavour + ": " + cause);
            return false;
        }
    }

    private static void tell(String file, PDFAFlavour flavour, TestAssertion assertion) {
        String rule = assertion.getRuleId().getClause() + " test " + assertion.getRuleId().getTestNumber();
        String place = assertion.getLocation() == null ? "" : " at " + assertion.getLocation().getContext();
        System.out.println(file + ": " + flavour + " " + rule + ": " + assertion.getMessage() + place);
    }
}
