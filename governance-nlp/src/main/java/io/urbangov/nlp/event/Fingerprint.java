package io.urbangov.nlp.event;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.urbangov.nlp.analysis.Lexicon;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 128 bits that are equal for texts of equal letters and digits, and else different. */
record Fingerprint(long high, long low) {

  /** Folds width and case and leaves out all that is no letter and no digit. */
  static Fingerprint of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    Lexicon.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(letters.toString().getBytes(UTF_16BE));
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new Fingerprint(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
