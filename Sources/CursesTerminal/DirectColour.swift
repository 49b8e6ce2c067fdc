/// The terminal description for 24-bit colour: that of xterm with 256 colours, with colours written as
/// `38;2;R;G;B`, which more terminals understand than the colons of `xterm-direct`; and many systems lack
/// that one. Compiled by `tic -x` from:
///
///     ballerina-direct|xterm with 24-bit colour by semicolons,
///     	RGB, ccc@, rep@, is2@, rs1@, rs2@, rf@, initc@, oc@, colors#0x1000000, pairs#0x10000, E3@,
///     	op=\E[39;49m,
///     	setab=\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///     	setaf=\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///     	use=xterm-256color,
enum DirectColour {
  static let name = "ballerina-direct"

  /// What curses finds in the variable TERMINFO: the compiled description itself.
  static let description = "b64:" + compiled

  private static let compiled = """
    HgI4ACYADwCdAdsFYmFsbGVyaW5hLWRpcmVjdHx4dGVybSB3aXRoIDI0LWJpdCBjb2xvdXIgYnkgc2VtaWNvbG9ucwAAAQAAAQAA\
    AAEAAAAAAQEAAAAAAAAAAQAAAQAAAQAAAAAAAAAAAVAAAAAIAAAAGAAAAP//////////////////////////////////////////\
    //////////8AAAABAAABAAAABAAGAAgAGQAeACYAKgAuAP//OQBKAEwAUABXAP//WQBmAP//agBuAHgAfAD/////gACEAIkAjgD/\
    /6AApQCqAP//rwC0ALkAvgDHAMsA0gD//+QA6QDvAPUA/////////v////////8HAf//CwH///////8NAf//EgH//////////xYB\
    GgEgASQBKAEsATIBOAE+AUQBSgFOAf//UwH//1cBXAFhAWUBbAH//3MBdwF/Af////////////////////////////+HAZABmQH/\
    /5wBpQGuAbcBwAHJAdIB2wHkAe0B////////9gH6Af8B/v/+//7////+/wQCBwISAhUCFwIaAncC//96Av//////////fAKAAoQC\
    iAKMAv////+QAv//xQL/////yQLPAv/////////////VAv/////////////ZAt0C////////////////////////////////////\
    ///////////////////////////////hAv/////oAv//////////7wL2Av0C/////wQD//8LA////////xID/////////////xkD\
    HwMlAywDMwM6A0EDSQNRA1kDYQNpA3EDeQOBA4gDjwOWA50DpQOtA7UDvQPFA80D1QPdA+QD6wPyA/kDAQQJBBEEGQQhBCkEMQQ5\
    BEAERwROBFUEXQRlBG0EdQR9BIUEjQSVBJwEowSqBK8E////////////////////////////////////////////////////////\
    //+2BMEExgTZBN0E/v/+///////////////////////////////mBP///////////////////////+sE////////////////////\
    //////////////////////////////////EEAgX/////////////////////////////FAX///////8YBWsF////////////////\
    //++Bf//////////////////////////////////////////////////////////////////////////////////////////////\
    /////////////////9UF2AUbW1oABwANABtbJWklcDElZDslcDIlZHIAG1szZwAbW0gbWzJKABtbSwAbW0oAG1slaSVwMSVkRwAb\
    WyVpJXAxJWQ7JXAyJWRIAAoAG1tIABtbPzI1bAAIABtbPzEybBtbPzI1aAAbW0MAG1tBABtbPzEyOzI1aAAbW1AAG1tNABsoMAAb\
    WzVtABtbMW0AG1s/MTA0OWgbWzIyOzA7MHQAG1sybQAbWzRoABtbOG0AG1s3bQAbWzdtABtbNG0AG1slcDElZFgAGyhCABsoQhtb\
    bQAbWz8xMDQ5bBtbMjM7MDswdAAbWzRsABtbMjdtABtbMjRtABtbPzVoJDwxMDAvPhtbPzVsABtbTAB/ABtbM34AG09CABtPUAAb\
    WzIxfgAbT1EAG09SABtPUwAbWzE1fgAbWzE3fgAbWzE4fgAbWzE5fgAbWzIwfgAbT0gAG1syfgAbT0QAG1s2fgAbWzV+ABtPQwAb\
    WzE7MkIAG1sxOzJBABtPQQAbWz8xbBs+ABtbPzFoGz0AG1s/MTAzNGwAG1s/MTAzNGgAG0UAG1slcDElZFAAG1slcDElZE0AG1sl\
    cDElZEIAG1slcDElZEAAG1slcDElZFMAG1slcDElZEwAG1slcDElZEQAG1slcDElZEMAG1slcDElZFQAG1slcDElZEEAG1tpABtb\
    NGkAG1s1aQAbOAAbWyVpJXAxJWRkABs3AAoAG00AJT8lcDkldBsoMCVlGyhCJTsbWzAlPyVwNiV0OzElOyU/JXA1JXQ7MiU7JT8l\
    cDIldDs0JTslPyVwMSVwMyV8JXQ7NyU7JT8lcDQldDs1JTslPyVwNyV0OzglO20AG0gACQAbT3cAG095ABtPdQAbT3EAG09zAGBg\
    YWFmZmdnaWlqamtrbGxtbW5ub29wcHFxcnJzc3R0dXV2dnd3eHh5eXp6e3t8fH19fn4AG1taABtbPzdoABtbPzdsABtPRQAbT0YA\
    G09NABtbMzsyfgAbWzE7MkYAG1sxOzJIABtbMjsyfgAbWzE7MkQAG1s2OzJ+ABtbNTsyfgAbWzE7MkMAG1syM34AG1syNH4AG1sx\
    OzJQABtbMTsyUQAbWzE7MlIAG1sxOzJTABtbMTU7Mn4AG1sxNzsyfgAbWzE4OzJ+ABtbMTk7Mn4AG1syMDsyfgAbWzIxOzJ+ABtb\
    MjM7Mn4AG1syNDsyfgAbWzE7NVAAG1sxOzVRABtbMTs1UgAbWzE7NVMAG1sxNTs1fgAbWzE3OzV+ABtbMTg7NX4AG1sxOTs1fgAb\
    WzIwOzV+ABtbMjE7NX4AG1syMzs1fgAbWzI0OzV+ABtbMTs2UAAbWzE7NlEAG1sxOzZSABtbMTs2UwAbWzE1OzZ+ABtbMTc7Nn4A\
    G1sxODs2fgAbWzE5OzZ+ABtbMjA7Nn4AG1syMTs2fgAbWzIzOzZ+ABtbMjQ7Nn4AG1sxOzNQABtbMTszUQAbWzE7M1IAG1sxOzNT\
    ABtbMTU7M34AG1sxNzszfgAbWzE4OzN+ABtbMTk7M34AG1syMDszfgAbWzIxOzN+ABtbMjM7M34AG1syNDszfgAbWzE7NFAAG1sx\
    OzRRABtbMTs0UgAbWzFLABtbPzY5bAAbWyVpJWQ7JWRSABtbNm4AG1s/JVs7MDEyMzQ1Njc4OV1jABtbYwAbWzM5OzQ5bQAbWzNt\
    ABtbMjNtABtbPzY5aBtbJWklcDElZHMAG1s/NjloG1slaTslcDElZHMAG1s8ABtbJT8lcDElezh9JTwldDMlcDElZCVlMzg7Mjsl\
    cDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AG1slPyVwMSV7OH0lPCV0NCVwMSVk\
    JWU0ODsyOyVwMSV7NjU1MzZ9JS8lZDslcDElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bQAbWz82OWgbWyVpJXAx\
    JWQ7JXAyJWRzABtsABttAAADAAAATgCeANcDAQEBAAAACQASABkA/v8lADcAPgBFAEsAVQB1AHwAgwCKAJEAmACfAKYArQC0ALsA\
    wgDJANAA1wDeAOUA7ADzAPoAAQEIAQ8BFgEdASQBKwEyATkBQAFHAU4BVQFcAWMBagFxAXgBfwGGAY0BlAGbAaIBqQGwAbcBvgHF\
    AcwB0wHaAeEB5QHpAe0B8QH1AfkB/QEBAgUCCQINAhECFwIcAgAAAwAHAAoADQAQABMAFgAZABwAHwAiACUAKAArADAANQA6AD8A\
    RABIAE0AUgBXAFwAYQBnAG0AcwB5AH8AhQCLAJEAlwCdAKIApwCsALEAtgC8AMIAyADOANQA2gDgAOYA7ADyAPgA/gAEAQoBEAEW\
    ARwBIgEoAS4BMgE3ATwBQQFGAUsBTwFTAVcBWwFfAWUBawFxAXcBfQGDAYkBjgGTARtbPzIwMDRsABtbPzIwMDRoABtdMTEyBwAb\
    XTEyOyVwMSVzBwAbXTUyOyVwMSVzOyVwMiVzBwAbWzIwMX4AG1syMDB+ABtbMiBxABtbJXAxJWQgcQAbWz8xMDA2OzEwMDAlPyVw\
    MSV7MX0lPSV0aCVlbCU7ABtbMzszfgAbWzM7NH4AG1szOzV+ABtbMzs2fgAbWzM7N34AG1sxOzJCABtbMTszQgAbWzE7NEIAG1sx\
    OzVCABtbMTs2QgAbWzE7N0IAG1sxOzNGABtbMTs0RgAbWzE7NUYAG1sxOzZGABtbMTs3RgAbWzE7M0gAG1sxOzRIABtbMTs1SAAb\
    WzE7NkgAG1sxOzdIABtbMjszfgAbWzI7NH4AG1syOzV+ABtbMjs2fgAbWzI7N34AG1sxOzNEABtbMTs0RAAbWzE7NUQAG1sxOzZE\
    ABtbMTs3RAAbWzY7M34AG1s2OzR+ABtbNjs1fgAbWzY7Nn4AG1s2Ozd+ABtbNTszfgAbWzU7NH4AG1s1OzV+ABtbNTs2fgAbWzU7\
    N34AG1sxOzNDABtbMTs0QwAbWzE7NUMAG1sxOzZDABtbMTs3QwAbWzE7MkEAG1sxOzNBABtbMTs0QQAbWzE7NUEAG1sxOzZBABtb\
    MTs3QQAbT3gAG090ABtPdgAbT3IAG09FABtPawAbT2wAG09vABtPbgAbT2oAG09tABtPcAAbWzI5bQAbWzltABtbPCVpJXAzJWQ7\
    JXAxJWQ7JXAyJWQ7JT8lcDQldE0lZW0lOwBBWABSR0IAWFQAQkQAQkUAQ3IAQ3MARTMATXMAUEUAUFMAU2UAU3MAWE0Aa0RDMwBr\
    REM0AGtEQzUAa0RDNgBrREM3AGtETgBrRE4zAGtETjQAa0RONQBrRE42AGtETjcAa0VORDMAa0VORDQAa0VORDUAa0VORDYAa0VO\
    RDcAa0hPTTMAa0hPTTQAa0hPTTUAa0hPTTYAa0hPTTcAa0lDMwBrSUM0AGtJQzUAa0lDNgBrSUM3AGtMRlQzAGtMRlQ0AGtMRlQ1\
    AGtMRlQ2AGtMRlQ3AGtOWFQzAGtOWFQ0AGtOWFQ1AGtOWFQ2AGtOWFQ3AGtQUlYzAGtQUlY0AGtQUlY1AGtQUlY2AGtQUlY3AGtS\
    SVQzAGtSSVQ0AGtSSVQ1AGtSSVQ2AGtSSVQ3AGtVUABrVVAzAGtVUDQAa1VQNQBrVVA2AGtVUDcAa2EyAGtiMQBrYjMAa2MyAGtw\
    NQBrcEFERABrcENNQQBrcERJVgBrcERPVABrcE1VTABrcFNVQgBrcFpSTwBybXh4AHNteHgAeG0A
    """
}
