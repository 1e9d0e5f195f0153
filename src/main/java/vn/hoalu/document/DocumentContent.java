package vn.hoalu.document;

import java.io.InputStream;
import vn.hoalu.document.content.DocumentType;

/** @param content to be closed by whoever asked for it */
public record DocumentContent(String name, DocumentType type, long size, String sha256, InputStream content) {}
