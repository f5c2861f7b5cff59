package dev.greenroom.jobs;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How text is taken apart into words, for the index and for what visitors type. */
final class JobWords extends Analyzer {

    private static final NormalizeCharMap NAMES = names();

    private final boolean stemmed;

    private JobWords(boolean stemmed) {
        this.stemmed = stemmed;
    }

    /** Words without their endings. */
    static Analyzer stemming() {
        return new JobWords(true);
    }

    /** Words as they are written. */
    static Analyzer asWritten() {
        return new JobWords(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
        words = new ASCIIFoldingFilter(new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET));
        return new TokenStreamComponents(tokens, stemmed ? new PorterStemFilter(words) : words);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(NAMES, reader);
    }

    /** Names that would lose the signs that tell them apart. */
    private static NormalizeCharMap names() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String c : new String[] {"C", "c"}) {
            map.add(c + "++", "cplusplus");
            map.add(c + "#", "csharp");
        }
        map.add("F#", "fsharp");
        map.add(".NET", " dotnet");
        map.add(".Net", " dotnet");
        map.add(" .net", " dotnet");
        return map.build();
    }
}
